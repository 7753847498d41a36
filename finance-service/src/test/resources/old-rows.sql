-- What a service had stored before its tables kept history by themselves (V20261129): a row that was changed once, and one that was deleted.
insert into recording (register, act, recorded_at, recorded_by, source) values
    ('surcharges', 'imported', '2020-11-01T08:00+08', 'one@620700', '{"document": "年报"}'),
    ('surcharges', 'changed', '2020-11-02T08:00+08', 'two@620700', null),
    ('surcharges', 'deleted', '2020-11-03T08:00+08', 'three@620700', null);
insert into surcharges (region, year, kind, collected, allocated, revision, recording) values
    ('620702', 2019, 'education-surcharge', 100.50, 90, 2, 2),
    ('620702', 2018, 'education-surcharge', 80, 80, 1, 1);
insert into surcharges_history
select id, region, year, kind, 100, allocated, 1, 1, 2 from surcharges where year = 2019;
insert into surcharges_history select *, 3 from surcharges where year = 2018;
delete from surcharges where year = 2018;
