-- Versions belong to whom they judge: the country, or a province that has rules of its own. Those stored so far judged everybody.
-- No row is updated for that, so what refuses updates stays in force: a default fills one column, a change of type the other.
alter table cycle_version
    add column region text collate "C" not null default '100000',
    add column based_on_region text collate "C";
alter table cycle_version
    alter column region drop default,
    alter column based_on_region type text collate "C"
        using case when based_on_cycle is not null then '100000' end;

alter table cycle_version
    drop constraint cycle_version_based_on_cycle_based_on_version_fkey,
    drop constraint cycle_version_base_is_whole,
    drop constraint cycle_version_pkey,
    add primary key (cycle, region, version),
    add foreign key (based_on_cycle, based_on_region, based_on_version) references cycle_version (cycle, region, version),
    add constraint cycle_version_base_is_whole
        check (num_nulls(based_on_cycle, based_on_region, based_on_version) in (0, 3)),
    add constraint cycle_version_of_country_or_province check (region like '__0000');
