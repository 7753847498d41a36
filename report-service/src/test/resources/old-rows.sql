-- What the report service had stored before its history was kept by the tables themselves (V20261129).
insert into declaration_revision values
    (2020, '620700', '1.1', false, '尚未完成', '2020-11-30', '{"document": "台账"}', 1, '2020-11-01T08:00+08', 'one@620700'),
    (2020, '620700', '1.1', true, '已经完成', null, '{"document": "台账", "row": "合计"}', 2, '2020-11-02T08:00+08', 'two@620700');
insert into declaration_revision
select cycle, region, '1.2', declared, statement, deadline, source, revision, recorded_at, recorded_by from declaration_revision;
insert into declaration select * from declaration_revision where revision = 2;

insert into narrative_revision values
    (2020, '620700', 4, '先', null, null, 1, '2020-11-01T08:00+08', 'one@620700'),
    (2020, '620700', 4, '后', '做法', null, 2, '2020-11-02T08:00+08', 'two@620700');
insert into narrative select * from narrative_revision where revision = 2;

insert into inspection_revision values
    (2020, '620700', '1.1', 'not-met', '未见', null, 1, '2020-11-01T08:00+08', 'one@620000'),
    (2020, '620700', '1.1', 'met', '已见', '现场', 2, '2020-11-02T08:00+08', 'two@620000');
insert into inspection select * from inspection_revision where revision = 2;

insert into credibility_revision values
    (2020, '620700', 1, 0, 0, 1, 100, '{agreed} / {inspected} * 100', 1, 1, '2020-11-01T08:00+08', 'one@620000'),
    (2020, '620700', 1, 1, 0, 2, 50, '{agreed} / {inspected} * 100', 1, 2, '2020-11-02T08:00+08', 'two@620000');

insert into discrepancy_answer_revision values
    (2020, repeat('a', 16), '620700', 'finance.fiscal-spending', '2019', '', 'to-be-corrected', '将更正', 1.5, 2, 1,
        '2020-11-01T08:00+08', 'one@620700', null, '[]'),
    (2020, repeat('a', 16), '620700', 'finance.fiscal-spending', '2019', '', 'explained', '口径不同', 1.5, 2, 2,
        '2020-11-02T08:00+08', 'two@620700', null, '[]');
insert into discrepancy_answer select * from discrepancy_answer_revision where revision = 2;

insert into evidence_file values
    (encode(sha256('kept'), 'hex'), 'text/plain', 4, 'kept');
insert into evidence (cycle, region, name, sha256, dated, criteria, figures, recorded_at, recorded_by) values
    (2020, '620700', '在册.txt', encode(sha256('kept'), 'hex'), '2020-10-01', '{1.1}', '{}', '2020-11-01T08:00+08', 'one@620700');
insert into evidence_history values
    (1, 'filed', 2020, '620700', '在册.txt', encode(sha256('kept'), 'hex'), '2020-10-01', '{1.1}', '{}',
        '2020-11-01T08:00+08', 'one@620700'),
    (7, 'filed', 2020, '620700', '撤回.txt', repeat('b', 64), null, '{1.1}', '{}', '2020-11-01T08:00+08', 'one@620700'),
    (7, 'withdrawn', 2020, '620700', '撤回.txt', repeat('b', 64), null, '{1.1}', '{}', '2020-11-02T08:00+08', 'two@620700');
alter sequence evidence_id_seq restart with 8;

insert into submission (cycle, region, state, number, revision) values (2020, '620700', 'returned', 0, 1);
insert into submission_step values
    (2020, '620700', 1, 'return', 'submitted', 'returned', 0, null, null, '请补充',
        '[{"item": "1.1", "reason": "缺材料"}]', '2020-11-02T08:00+08', 'two@620000');

insert into figure_revision values
    ('620700', 'governance.population', '2019', '', 1, null, 'person', '{"document": "年报"}', 1, '2020-11-01T08:00+08', 'one@620700'),
    ('620700', 'governance.population', '2019', '', 2, null, 'person', '{"document": "年报"}', 2, '2020-11-02T08:00+08', 'two@620700');
insert into figure select * from figure_revision where revision = 2;

insert into rectification (cycle, region, evaluated, criterion, verdict, problem, measures, owner, deadline, state, act, remark,
    opened_on, opened_by, revision, recorded_at, recorded_by)
values (2020, '620700', '620700', '10.4', 'not-met', '未取缔', '逐所取缔', '县政府', '2199-12-31', 'open', 'changed', '延期',
    '2020-11-01', 'one@620700', 2, '2020-11-02T08:00+08', 'two@620700');
insert into rectification_revision select * from rectification;
insert into rectification_revision
select (jsonb_populate_record(one, '{"act": "opened", "remark": null, "deadline": "2020-11-30", "revision": 1,
    "recorded_at": "2020-11-01T08:00+08", "recorded_by": "one@620700"}')).* from rectification one;
insert into rectification_progress values (1, 1, '2020-11-02', '已取缔一所', 50, null, '2020-11-02T08:00+08', 'two@620700');

insert into cycle_version values
    (2031, 1, 'application/yaml', 'cycle: 2031', encode(sha256('2031'), 'hex'), null, null,
        '{"cycle": 2031, "title": {"zh": "旧年", "en": "An old year"}, "reporting-date": "{year}-10-31", "tasks": [{"number": 1,
        "title": {"zh": "任务", "en": "Task"}, "criteria": [{"id": "1.1", "title": {"zh": "声明", "en": "Declared"}, "basis": "规",
        "is-declared": true}]}]}', null, '2020-11-01T08:00+08', 'one@620000');
insert into cycle_version
select 2032, 1, media_type, '{cycle: 2032, based-on: 2031}', sha256, cycle, version, whole::jsonb || '{"cycle": 2032}', note,
    recorded_at, 'two@110000'
from cycle_version;
