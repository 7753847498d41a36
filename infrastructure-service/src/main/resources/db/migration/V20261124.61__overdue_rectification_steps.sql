-- Each step in each year since its kindergarten was listed: whether it was overdue on the last day of the year, or is today
-- while the year is not over. What is left to do for a kindergarten that is rectified already is not.
create view rectification_steps_by_year as
select step.id, step.region, calendar.year,
    coalesce(step.due < judged.day, false) and (step.done is null or step.done > judged.day) and not exists (
        select from rectification_steps as last_step
        where last_step.kindergarten = step.kindergarten and last_step.done <= judged.day
            and last_step.step in ('converted-to-public', 'converted-to-inclusive', 'otherwise-rectified')) as overdue
from rectification_steps as step
join residential_kindergartens as kindergarten on kindergarten.code = step.kindergarten
cross join lateral generate_series(extract(year from kindergarten.listed)::integer,
    extract(year from current_date)::integer) as calendar(year)
cross join lateral (select least(make_date(calendar.year, 12, 31), current_date) as day) as judged;
