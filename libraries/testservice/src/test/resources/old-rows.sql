-- What a service had stored before its tables kept history by themselves (V20261129): a row that was changed once, and one that was deleted.
insert into recording (register, act, recorded_at, recorded_by, source) values
    ('repairs', 'imported', '2020-11-01T08:00+08', 'one@620700', '{"document": "年报"}'),
    ('repairs', 'changed', '2020-11-02T08:00+08', 'two@620700', null),
    ('repairs', 'deleted', '2020-11-03T08:00+08', 'three@620700', null);
insert into repairs (region, period, lot, contract, kind, cost, begun, revision, recording) values
    ('620702', '2019', 1, 'a', 'roof', 100.50, '2019-03-01', 2, 2),
    ('620702', '2018', 1, 'a', 'roof', 80, '2018-03-01', 1, 1);
insert into repairs_history
select id, region, period, lot, contract, kind, 100, paid, begun, finished, remark, 1, 1, 2 from repairs where period = '2019';
insert into repairs_history select *, 3 from repairs where period = '2018';
delete from repairs where period = '2018';
