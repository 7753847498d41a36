#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Checks annotated passages and writes them as training data: python3 annotate.py FOLDER [--report|--counts|--check]

FOLDER/passages.py calls passage(name, text, relations, errors, scope, hard) once a passage; FOLDER/oracle.jsonl is
written, or with --check compared. Every relation is computed with intervals; what is said to hold must hold, what is said
to be broken must not, and with all corrections made everything holds.

Source form.  A figure is written {id|text as printed|unit}; a numeral that is no figure {!why|text}; years, months, days,
document numbers and list labels are recognised without mark-up.  A unit ending in "-" marks a fall (value negative, positive
reading in "alt").  A unit ending in "@万" or "@亿" says that the scale stands in a table's head.  "~", "<" and ">" at the end
of a unit mark 约, 近 and 超 (written outside the mark-up).  No digit may stand outside a mark-up.  Chinese numerals are marked
where they are figures.

Values are in the base unit; percent and percentage points as printed; 1:N and N:1 are N.  A figure printed with d decimals
stands for +-0.5 in its last place in the printed scale; whole counts without 万/亿 are exact as inputs; a share, growth,
average or ratio printed whole is +-0.5.

oracle.jsonl: one object a passage: name, clean, text, claims (text, start, end in UTF-16 code units, value, unit, alt), errors
(kinds, claim, related, note, correct), ignored, relations (type, claims, order: the same as the relation
has them, signs: of the operands of lin, number: of years or parts that cagr, cagrv, overn and avgn divide by, holds, computed, stated), scope (relations that do
not hold as numbers, and rightly so: another scope, period, base or denominator).
"""
import json
import os
import random
import re
import sys
import unicodedata
from fractions import Fraction as F

HERE = os.path.abspath(next((a for a in sys.argv[1:] if not a.startswith("--")), "."))
KINDS = ["sum-mismatch", "difference-mismatch", "growth-mismatch", "share-mismatch", "average-mismatch",
         "ratio-mismatch", "bound-exceeded", "restatement-mismatch", "direction-mismatch"]
MORE_KINDS = ["count-mismatch", "sequence-mismatch", "table-mismatch"]
UNITS = ["CNY", "person", "person-time", "school", "class", "classroom", "student", "place", "percent",
         "percentage-point", "Mbps", "km2", "ratio", "item", "CNY/student", "CNY/year", "CNY/month", "other"]
COUNTS = {"person", "person-time", "school", "class", "classroom", "student", "place", "item"}
MONEY = {"CNY", "CNY/student", "CNY/year", "CNY/month"}

PASSAGES = []


def passage(name, text, relations, errors=(), scope=(), hard=""):
    """hard: why a sound passage looks as if it contradicted itself."""
    PASSAGES.append(dict(name=name, text=text, relations=list(relations), errors=list(errors),
                         scope=list(scope), hard=hard))


def error(kinds, claim, related, breaks, fix, why, make, span=1, say=""):
    """claim: the wrong figure's id; related: the other ids; breaks: indexes of the relations that fail because of
    it; fix: (text, unit) that makes them all hold again, None where the words and not a figure
    are wrong; make: what a reader would call it; span: sentences
    needed to see it (1 = one sentence); say: the correction in words where the sign was wrong."""
    return dict(kinds=kinds.split(), claim=claim, related=related.split(), breaks=breaks, fix=fix, why=why,
                origin="invented", make=make, span=span, say=say)


def half(s):
    """Half-width punctuation, as many offices type it."""
    return s.translate(str.maketrans("，；：（）％", ",;:()%"))


def wrap(s, width):
    """Hard line breaks, as text copied out of a PDF has them (never inside a figure, a year or a label)."""
    out, column = "", 0
    for token in re.findall(r"\{[^{}]*\}|[0-9０-９A-Z]+[^{}]?|.|\n", s):
        size = len(token.split("|")[1]) if token.startswith("{") else len(token)
        if column >= width and token not in "，。；：、）”\n" and not token.startswith("{"):
            out, column = out + "\n", 0
        out, column = out + token, 0 if token == "\n" else column + size
    return out


def spaced(s):
    """A space between the characters and the digits, as many offices type it."""
    s = re.sub(r"\{(\w+)\|([0-9.,:]+)([^|{}%]*)\|", lambda m: "{%s|%s|" % (m.group(1), m.group(2) + (" " + m.group(3) if m.group(3) else "")), s)
    s = re.sub(r"(?<=[\u4e00-\u9fff])(\{\w+\|[0-9])", r" \1", s)
    s = re.sub(r"(\|[0-9.]+%\|\w+\})(?=[\u4e00-\u9fff])", r"\1 ", s)
    return re.sub(r"(?<![0-9])((?:19|20)[0-9]{2})年", r" \1 年", s).replace("。 2", "。2").replace("， 2", "，2").replace("、 2", "、2").lstrip()




# ---------------------------------------------------------------------------------------------------------
# Machinery
# ---------------------------------------------------------------------------------------------------------

D = r"[0-9０-９]"
AUTO = [
    ("year", re.compile(r"(?:1[89]|20|１[８９]|２０)%s{2} ?(?:年?[—–\-~～至/]%s{2,4})?(?:学年度|学年|年度|年|届|级)" % (D, D))),
    ("month", re.compile(r"%s{1,2}(?:[—–\-~～至]%s{1,2})?月(?:%s{1,2}日|底|末|份|初)?" % (D, D, D))),
    ("document", re.compile(r"〔%s{4}〕%s+号" % (D, D))),
    ("label", re.compile(r"(?m)^%s{1,2}[.．、]|[（(]%s{1,2}[）)]|[表图] ?%s{1,2}(?:[-—]%s{1,2})?|附件%s{1,2}|[A-Z]%s{1,2}" % (D, D, D, D, D, D))),
]
MARK = re.compile(r"\{([^{}]*)\}")
NUM = re.compile(r"^([-－]?)(\d[\d,]*)(?:\.(\d+))?(万亿|亿|万)?(余|多)?(.*)$")
CN = re.compile(r"^([零〇一二两三四五六七八九十百千]+)(万|亿)?(余|多)?(.*)$")
DATE = re.compile(r"^(\d{4})年(?:(\d{1,2})月)?(?:底|初)?$")
SCALE = {None: 1, "": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
MEASURES = ("元 人 名 人次 所 个 间 % 个百分点 G M 平方公里 平方米 册 倍 次 台 套 项 场 场次 座 条 件 辆 张 份 门 家 支 位 课时 学时 天 公里 "
            "亩 分 期 处 类 批 对 节 级 岗 户 笔 起 种 辆次 元/生 元/月 元/年 元/人 个月 年 岁 小时 人/平方公里 台/百人 米 本 园 校 站 颗 千克 成 %以内 "
            "分钟 轮 周 个学位 节次 片 校次 院 科 厘米 届 村 乡镇 盏 组 吨 幅 例 宗 则 块 盘 桌 篇 列 阶 年级 番 档 大 点 句 道 维 元/平方米 平方米/生 册/生 人/班 GB 人份 例 步 柜 名/校 级 万 亿 年次 批次 届次 张/校 米/人 环节 方面 环 类别 集团 团 区 县 市 镇 栋 幢 眼 口 顿 餐 班 课 面 瓶 根 页 字 版 颗 %以上").split()


def spread(rel):
    """Of the years, months or parts that something is spread over; 0 for other kinds of relation."""
    where = dict(cagr=1, cagrv=1, overn=2, avgn=3)
    return int(rel[where[rel[0]]]) if rel[0] in where and F(rel[where[rel[0]]]).denominator == 1 else 0


def u16(s):
    return len(s.encode("utf-16-le")) // 2


def chinese(s):
    total = section = digit = 0
    units = {"十": 10, "百": 100, "千": 1000}
    for ch in s:
        if ch in units:
            section += (digit or 1) * units[ch]
            digit = 0
        else:
            digit = "零一二三四五六七八九".find(ch.replace("〇", "零").replace("两", "二"))
    return total + section + digit


class Claim:
    def __init__(self, text, unit):
        self.text, self.alt, self.about = text, [], None
        if unit[-1] in "~<>":
            self.about, unit = unit[-1], unit[:-1]
        head = 1
        if "@" in unit:
            unit, h = unit.split("@")
            head = SCALE[h]
        self.falls = unit.endswith("-")
        self.unit = unit[:-1] if self.falls else unit
        assert self.unit in UNITS, (text, unit)
        t = unicodedata.normalize("NFKC", text).replace(" ", "")
        if DATE.match(t):
            y, m = DATE.match(t).groups()
            self.value, self.half, self.exact = F(int(y) * 12 + int(m or 0)), F(0) if m else F(12), True
            self.out, self.alt = F(int(y)), [F(int(y) * 100 + int(m))] if m else []
            return
        if t in ("翻了一番", "翻一番", "翻番", "一番"):
            self.value, self.half, self.exact = F(2), F(1, 20), False
            self.alt = [F(1), F(100)]
            return
        if self.unit == "ratio" and ":" in t:
            parts = [self.number(x) for x in t.split(":")]
            (a, ha), (b, hb) = parts
            self.parts = [(a - ha, a + ha), (b - hb, b + hb)]
            if a == 1 or b == 1:
                n, h = (b, hb) if a == 1 else (a, ha)
                self.value, self.half, self.exact = n, h, False
                self.alt = [1 / n]
            else:
                self.value, self.half, self.exact = a / b, None, False
                self.alt = [b / a, a / (a + b), 100 * a / (a + b), b / (a + b), 100 * b / (a + b), a, b]
            return
        m = CN.match(t)
        if m:
            digits, scale, about, suffix = m.groups()
            sign, whole, frac = "", str(chinese(digits)), ""
        else:
            m = NUM.match(t)
            assert m, text
            sign, whole, frac, scale, about, suffix = m.groups()
        if about:
            self.about = ">"
        assert suffix == "" or suffix in MEASURES, (text, unit, suffix)
        factor = SCALE[scale] * (1000 if suffix == "G" else 1) * head * (10 if suffix == "成" else 1)
        frac, whole = frac or "", whole.replace(",", "")
        self.value = F(int(whole + frac), 10 ** len(frac)) * factor
        self.half = F(1, 2) / 10 ** len(frac) * factor
        digits = whole + frac
        self.place = F(10) ** (len(digits) - len(digits.rstrip("0"))) / 10 ** len(frac) * factor if digits.strip("0") else F(factor)
        self.exact = self.unit in COUNTS and not frac and not scale and head == 1
        if head != 1:
            self.alt.append(self.value / head)
        if sign:
            self.value = -self.value
            self.alt.append(-self.value)
        if self.falls:
            self.value = -self.value
            self.alt.append(-self.value)
        if suffix == "成":
            self.alt += [self.value / 100, self.value / 10]
        if self.unit == "ratio" and frac and self.value > 1:
            self.alt = [1 / self.value]

    @staticmethod
    def number(x):
        m = re.match(r"^(\d+)(?:\.(\d+))?$", x)
        frac = m.group(2) or ""
        return F(int(m.group(1) + frac), 10 ** len(frac)), F(1, 2) / 10 ** len(frac)

    def range(self, rounded=False):
        """The interval the printed figure stands for; rounded: a derived figure, never exact."""
        assert self.half is not None, self.text
        if self.about:
            p = self.place
            lo, hi = {"~": (p / 2, p / 2), "<": (p, F(0)), ">": (F(0), p)}[self.about]
            if self.value < 0:
                lo, hi = hi, lo
            return self.value - lo, self.value + hi
        h = F(0) if self.exact and not rounded else self.half
        return self.value - h, self.value + h


def parse(source):
    plain, claims, ignored, pos = "", [], [], 0
    for m in MARK.finditer(source):
        plain += source[pos:m.start()]
        pos = m.end()
        start = len(plain)
        fields = m.group(1).split("|")
        if fields[0].startswith("!"):
            plain += fields[1]
            ignored.append((fields[0][1:], start, len(plain)))
        else:
            cid, text, unit = fields
            plain += text
            claims.append((cid, start, len(plain), Claim(text, unit)))
    plain += source[pos:]
    taken = [(s, e) for _, s, e, _ in claims] + [(s, e) for _, s, e in ignored]
    for why, pattern in AUTO:
        for m in pattern.finditer(plain):
            if not any(m.start() < e and s < m.end() for s, e in taken):
                ignored.append((why, m.start(), m.end()))
                taken.append((m.start(), m.end()))
    for i, ch in enumerate(plain):
        if unicodedata.category(ch) == "Nd":
            assert any(s <= i < e for s, e in taken), "a numeral without mark-up: …%s…" % plain[max(0, i - 12):i + 12]
    assert "{" not in plain and "}" not in plain
    ids = [c[0] for c in claims]
    assert len(set(ids)) == len(ids), ("an id twice", [x for x in ids if ids.count(x) > 1])
    return plain, claims, sorted(ignored, key=lambda x: x[1])


def add(xs):
    return sum(x[0] for x in xs), sum(x[1] for x in xs)


def times(a, b):
    q = [x * y for x in a for y in b]
    return min(q), max(q)


def quotient(a, b):
    q = [x / y for x in a for y in b]
    return min(q), max(q)


def evaluate(rel, c):
    """-> (ids, computed interval, stated interval, one-sided?)"""
    kind, args = rel[0], rel[1:]
    r = lambda k: c[k].range()
    s = lambda k: c[k].range(True)
    if kind == "sum":
        total, parts = args[0], args[1].split()
        return [total] + parts, add([r(p) for p in parts]), r(total), False
    if kind == "lin":                       # total = +a -b +c
        total, parts = args[0], args[1].split()
        lo = hi = F(0)
        for p in parts:
            a, b = r(p[1:])
            lo, hi = (lo + a, hi + b) if p[0] == "+" else (lo - b, hi - a)
        return [total] + [p[1:] for p in parts], (lo, hi), r(total), False
    if kind == "prod":                      # total = a * b * constant
        total, parts, k = args[0], args[1].split(), F(args[2]) if len(args) > 2 else F(1)
        q = (k, k)
        for p in parts:
            q = times(q, r(p))
        return [total] + parts, (min(q), max(q)), r(total), False
    if kind == "mean":
        parts, m = args[0].split(), args[1]
        lo, hi = add([r(p) for p in parts])
        return parts + [m], (lo / len(parts), hi / len(parts)), s(m), False
    if kind == "diff":
        a, b, d = args
        return [a, b, d], (r(a)[0] - r(b)[1], r(a)[1] - r(b)[0]), r(d), False
    if kind == "growth":
        new, old, g = args
        q = quotient(r(new), r(old))
        return [new, old, g], ((q[0] - 1) * 100, (q[1] - 1) * 100), s(g), False
    if kind == "growthc":                   # new, change -> percent
        new, change, g = args
        q = [x / (n - x) * 100 for n in r(new) for x in r(change)]
        return [new, change, g], (min(q), max(q)), s(g), False
    if kind == "growthb":                   # old, change -> percent
        old, change, g = args
        q = quotient(r(change), r(old))
        return [old, change, g], (q[0] * 100, q[1] * 100), s(g), False
    if kind == "cagr":
        n, total, annual = args
        return [total, annual], tuple(((1 + x / 100) ** n - 1) * 100 for x in s(annual)), s(total), False
    if kind == "cagrv":
        n, new, old, annual = args
        return [new, old, annual], tuple((1 + x / 100) ** n for x in s(annual)), quotient(r(new), r(old)), False
    if kind in ("share", "per100"):
        part, whole, p = args
        q = quotient(r(part), r(whole))
        return [part, whole, p], (q[0] * 100, q[1] * 100), s(p), False
    if kind == "sharesum":                  # share of several parts
        parts, whole, p = args[0].split(), args[1], args[2]
        q = quotient(add([r(x) for x in parts]), r(whole))
        return parts + [whole, p], (q[0] * 100, q[1] * 100), s(p), False
    if kind == "shareofsum":                # part in the sum of several
        part, wholes, p = args[0], args[1].split(), args[2]
        q = quotient(r(part), add([r(x) for x in wholes]))
        return [part] + wholes + [p], (q[0] * 100, q[1] * 100), s(p), False
    if kind == "sharediff":                 # (a - b) / whole
        a, b, whole, p = args
        d = (r(a)[0] - r(b)[1], r(a)[1] - r(b)[0])
        q = quotient(d, r(whole))
        return [a, b, whole, p], (q[0] * 100, q[1] * 100), s(p), False
    if kind == "per":                       # per thousand, ten thousand ...
        part, whole, k, v = args
        q = quotient(r(part), r(whole))
        return [part, whole, v], (q[0] * k, q[1] * k), s(v), False
    if kind in ("avg", "ratio", "multiple"):
        a, b, v = args
        return [a, b, v], quotient(r(a), r(b)), s(v), False
    if kind in ("avgsum", "ratiosum"):      # sum of several over sum of several
        a, b, v = args[0].split(), args[1].split(), args[2]
        return a + b + [v], quotient(add([r(x) for x in a]), add([r(x) for x in b])), s(v), False
    if kind == "avgn":
        a, b, n, v = args
        return [a, b, v], ((r(a)[0] - r(b)[1]) / n, (r(a)[1] - r(b)[0]) / n), s(v), False
    if kind == "overn":                     # a / constant
        a, n, v = args
        return [a, v], tuple(sorted((r(a)[0] / F(n), r(a)[1] / F(n)))), s(v), False
    if kind == "split":
        a, b, v = args
        (x0, x1), (y0, y1) = c[v].parts
        (a0, a1), (b0, b1) = r(a), r(b)
        return [a, b, v], (a0 / (a0 + b1), a1 / (a1 + b0)), (x0 / (x0 + y1), x1 / (x1 + y0)), False
    if kind == "times":
        new, old, v = args
        q = quotient(r(new), r(old))
        return [new, old, v], (q[0] - 1, q[1] - 1), s(v), False
    if kind == "same":
        a, b = args
        return [a, b], r(a), r(b), False
    if kind == "hundred":
        parts = args[0].split()
        return parts, add([s(p) for p in parts]), (F(100), F(100)), False
    if kind == "bound":                     # part <= whole; limit kept; at least
        part, whole = args
        return [part, whole], r(part), r(whole), True
    if kind == "most":                      # a limit (as printed, without tolerance) kept from below
        x, limit = args
        return [x, limit], r(x), (c[limit].value, c[limit].value), True
    if kind == "avgmost":                   # a / b within a limit
        a, b, limit = args
        return [a, b, limit], quotient(r(a), r(b)), (c[limit].value, c[limit].value), True
    if kind == "avgleast":                  # a / b reaches a minimum
        limit, a, b = args
        return [limit, a, b], (c[limit].value, c[limit].value), quotient(r(a), r(b)), True
    if kind == "least":                     # a minimum (as printed, without tolerance) reached
        limit, x = args
        return [limit, x], (c[limit].value, c[limit].value), r(x), True
    if kind == "below":                     # strictly below
        part, whole = args
        return [part, whole], tuple(x + F(1, 10**9) for x in r(part)), r(whole), True
    if kind == "atmost":
        whole, parts = args[0], args[1].split()
        return [whole] + parts, add([r(p) for p in parts]), r(whole), True
    if kind == "max100":
        return [args[0]], r(args[0]), (F(100), F(100)), True
    if kind == "trend":                     # "up"/"down", ids in order: every step goes that way
        way, ids = args[0], args[1].split()
        sign = 1 if way == "up" else -1
        worst = max((sign * (c[a].value - c[b].value)) for a, b in zip(ids, ids[1:]))
        return ids, (worst + F(1, 10**9), worst + F(1, 10**9)), (F(0), F(0)), True
    if kind == "order":                     # dates in the order in which they must come
        ids = args[0].split()
        worst = max(c[a].range()[0] - c[b].range()[1] for a, b in zip(ids, ids[1:]))
        return ids, (worst, worst), (F(0), F(0)), True
    if kind == "count":                     # a number against the number of things listed (constant)
        x, n = args
        return [x], (F(n), F(n)), r(x), False
    if kind == "const":                     # a figure against a constant interval (months between dates, years ...)
        x, lo, hi = args
        return [x], (F(lo), F(hi)), r(x), False
    if kind == "expr":                      # any formula over ids, computed with intervals
        formula, x = args
        ids = sorted(set(re.findall(r"[a-z]+[0-9]*", formula)))
        v = eval(formula, {"__builtins__": {}}, {i: Interval(*r(i)) for i in ids})
        return ids + ([x] if x not in ids else []), (v.lo, v.hi), r(x), False
    if kind == "between":                   # an average of groups lies between the groups' own
        x, ids = args[0], args[1].split()
        return [x] + ids, (min(r(i)[0] for i in ids), max(r(i)[1] for i in ids)), r(x), False
    if kind == "largest":                   # x is the largest of the ids
        x, ids = args[0], args[1].split()
        worst = max(c[i].value for i in ids) - c[x].value
        return [x] + [i for i in ids if i != x], (worst, worst), (F(0), F(0)), True
    if kind == "smallest":
        x, ids = args[0], args[1].split()
        worst = c[x].value - min(c[i].value for i in ids)
        return [x] + [i for i in ids if i != x], (worst, worst), (F(0), F(0)), True
    raise ValueError(kind)


def holds(computed, stated, onesided):
    if onesided:
        return computed[0] <= stated[1]
    return computed[0] <= stated[1] and stated[0] <= computed[1]


def number(x):
    x = F(x)
    return int(x) if x.denominator == 1 else float(x)


def show(interval):
    lo, hi = interval
    f = lambda x: ("%.4f" % float(x)).rstrip("0").rstrip(".")
    return f(lo) if lo == hi else "%s..%s" % (f(lo), f(hi))


class Interval:
    def __init__(self, lo, hi):
        self.lo, self.hi = F(lo), F(hi)

    @staticmethod
    def of(x):
        return x if isinstance(x, Interval) else Interval(x, x)

    def __add__(self, o):
        o = Interval.of(o)
        return Interval(self.lo + o.lo, self.hi + o.hi)

    def __sub__(self, o):
        o = Interval.of(o)
        return Interval(self.lo - o.hi, self.hi - o.lo)

    def __rsub__(self, o):
        return Interval.of(o) - self

    def __mul__(self, o):
        o = Interval.of(o)
        return Interval(*times((self.lo, self.hi), (o.lo, o.hi)))

    def __truediv__(self, o):
        o = Interval.of(o)
        return Interval(*quotient((self.lo, self.hi), (o.lo, o.hi)))

    def __rtruediv__(self, o):
        return Interval.of(o) / self

    __radd__, __rmul__ = __add__, __mul__


LOOSE = re.compile(r"[零一二两三四五六七八九十百千]+(?:余|多)?(?:所|个|名|项|人|次|间|台|套|成|倍|家|万|亿|处|条|类|级|期|批|辆|门|场|座|轮|分之)")


def build(report=False):
    order = list(range(len(PASSAGES)))
    random.Random(417).shuffle(order)
    files, oracle, free, bad, loose = {}, [], [], [], []
    names = [p["name"] for p in PASSAGES]
    assert len(set(names)) == len(names), [n for n in names if names.count(n) > 1]
    for n, k in enumerate(order, 1):
        p = PASSAGES[k]
        name = p["file"] = "%02d-%s" % (n, p["name"])
        try:
            plain, claims, ignored = parse(p["text"])
        except (AssertionError, ValueError, AttributeError) as e:
            bad.append((name, "parse", e))
            continue
        p["length"] = len(plain)
        if not 80 <= len(plain) <= 900:
            bad.append((name, "length", len(plain)))
        c = {cid: cl for cid, _, _, cl in claims}
        index = {cid: i for i, (cid, _, _, _) in enumerate(claims)}
        broken = {b for e in p["errors"] for b in e["breaks"]}
        rows, used, failed = [], set(), False
        if report:
            print("\n%s  %s  %d characters, %d claims" % (name, "CLEAN" if not p["errors"] else "%d error(s)" % len(p["errors"]),
                                                          len(plain), len(claims)))
        for i, rel in enumerate(p["relations"]):
            try:
                ids, computed, stated, onesided = evaluate(rel, c)
            except (KeyError, ValueError, AssertionError, ZeroDivisionError) as e:
                bad.append((name, rel, "cannot be evaluated", repr(e)))
                failed = True
                continue
            ok = holds(computed, stated, onesided)
            if ok != (i not in broken):
                bad.append((name, i, rel, "computed", show(computed), "stated", show(stated), "holds" if ok else "does not hold"))
            used |= set(ids)
            rows.append(dict(type=rel[0], claims=sorted({index[x] for x in ids}), order=[index[x] for x in ids],
                             signs="".join(x[0] for x in rel[2].split()) if rel[0] == "lin" else "",
                             number=spread(rel), holds=ok, computed=show(computed), stated=show(stated)))
            if report:
                print("   %-4s %-9s %s  computed %s  stated %s" % ("ok" if ok else "FAIL", rel[0], " ".join(c[x].text for x in ids),
                                                                show(computed), show(stated)))
        if failed:
            continue
        scope = []
        for rel in p["scope"]:
            ids, computed, stated, onesided = evaluate(rel, c)
            if holds(computed, stated, onesided):
                bad.append((name, "scope relation holds", rel))
            scope.append(dict(type=rel[0], claims=sorted({index[x] for x in ids}), holds=False, computed=show(computed), stated=show(stated)))
            used |= set(ids)
        errors = []
        for e in p["errors"]:
            if not (all(x in KINDS + MORE_KINDS for x in e["kinds"]) and e["kinds"][0] in KINDS and e["breaks"]):
                bad.append((name, "kinds", e["kinds"]))
            if not (e["claim"] in c and all(x in c and x != e["claim"] for x in e["related"])):
                bad.append((name, "claim or related", e["claim"], e["related"]))
                continue
            for b in e["breaks"]:
                ids, computed, stated, _ = evaluate(p["relations"][b], c)
                if e["claim"] not in ids:
                    bad.append((name, "the error's claim is not in the relation it breaks", e["claim"], b))
            # the correction must mend all that this error broke (with the other errors of the passage mended too)
            mended = dict(c)
            for other in p["errors"]:
                if other["fix"]:
                    mended[other["claim"]] = Claim(*other["fix"])
            for b in e["breaks"] if e["fix"] else []:
                ids, computed, stated, one = evaluate(p["relations"][b], mended)
                if not holds(computed, stated, one):
                    bad.append((name, b, "the correction does not hold", e["fix"], show(computed), show(stated)))
            first = evaluate(p["relations"][e["breaks"][0]], c)
            errors.append(dict(kinds=e["kinds"], claim=index[e["claim"]], related=[index[x] for x in e["related"]],
                               note="%s: computed %s, stated %s; %s" % (p["relations"][e["breaks"][0]][0], show(first[1]), show(first[2]), e["why"]),
                               origin=e["origin"], correct=e["say"] or (e["fix"][0] if e["fix"] else "")))
        # with all corrections made, everything in the passage holds
        mended = dict(c)
        for e in p["errors"]:
            if e["fix"]:
                mended[e["claim"]] = Claim(*e["fix"])
        words = {b for e in p["errors"] if not e["fix"] for b in e["breaks"]}
        for i, rel in enumerate(p["relations"]):
            if i in words:
                continue
            ids, computed, stated, one = evaluate(rel, mended)
            if not holds(computed, stated, one):
                bad.append((name, "after correction", rel, show(computed), show(stated)))
        out = []
        utf16 = plain.encode("utf-16-le")
        for cid, s, e, cl in claims:
            a, b = u16(plain[:s]), u16(plain[:e])
            assert utf16[2 * a:2 * b].decode("utf-16-le") == cl.text
            row = dict(text=cl.text, start=a, end=b, value=number(getattr(cl, "out", cl.value)), unit=cl.unit)
            if cl.alt:
                row["alt"] = [number(x) for x in cl.alt]
            out.append(row)
            if cid not in used:
                free.append((name, cl.text, plain[max(0, s - 10):s]))
        for x, y in zip(out, out[1:]):
            assert x["end"] <= y["start"]
        spans = [(s, e) for _, s, e, _ in claims] + [(s, e) for _, s, e in ignored]
        for m in LOOSE.finditer(plain):
            if not any(m.start() < e and s < m.end() for s, e in spans):
                loose.append((name, plain[max(0, m.start() - 6):m.end() + 6].replace("\n", " ")))
        skip = [dict(text=plain[s:e], start=u16(plain[:s]), end=u16(plain[:e]), why=why) for why, s, e in ignored]
        row = dict(name=name, clean=not errors, text=plain + "\n", claims=out, errors=errors, ignored=skip, relations=rows)
        if scope:
            row["scope"] = scope
        oracle.append(row)
    files["oracle.jsonl"] = "".join(json.dumps(x, ensure_ascii=False) + "\n" for x in oracle)
    if bad:
        for b in bad:
            print("BAD", *b, file=sys.stderr)
        sys.exit(1)
    if report:
        print("\nclaims in no relation (no base in the passage, or a plain fact): %d" % len(free))
        for f in free:
            print("   %s  …%s[%s]" % (f[0], f[2].replace("\n", " "), f[1]))
        print("\nChinese numerals outside a mark-up: %d" % len(loose))
        for f in loose:
            print("   %s  …%s…" % f)
    return files, oracle


def counts():
    build()
    makes, spans = {}, {}
    for p in PASSAGES:
        for e in p["errors"]:
            makes[e["make"]] = makes.get(e["make"], 0) + 1
            spans[e["span"]] = spans.get(e["span"], 0) + 1
    sound = [p for p in PASSAGES if not p["errors"]]
    print("passages %d, sound %d (hard %d), with contradictions %d" % (len(PASSAGES), len(sound), sum(bool(p["hard"]) for p in sound),
                                                                     len(PASSAGES) - len(sound)))
    per = {}
    for p in PASSAGES:
        per[len(p["errors"])] = per.get(len(p["errors"]), 0) + 1
    print("errors a passage: " + ", ".join("%d: %d" % kv for kv in sorted(per.items())))
    print("over 500 characters: %d; longest %d, shortest %d" % (sum(p["length"] > 500 for p in PASSAGES), max(p["length"] for p in PASSAGES),
                                                               min(p["length"] for p in PASSAGES)))
    print("makes: " + ", ".join("%s %d" % kv for kv in sorted(makes.items(), key=lambda x: -x[1])))
    print("sentences needed: " + ", ".join("%s: %d" % kv for kv in sorted(spans.items())))
    plain = sum(e["span"] == 1 and e["make"] in ("wrong sum", "wrong growth") for p in PASSAGES for e in p["errors"])
    print("plain single-sentence sum or growth: %d" % plain)
    for p in sorted(sound, key=lambda p: p["file"]):
        if p["hard"]:
            print("hard sound  %s  %s" % (p["file"], p["hard"]))


def main():
    if "--counts" in sys.argv:
        return counts()
    files, oracle = build("--report" in sys.argv)
    if "--check" in sys.argv:
        bad = [n for n, t in files.items() if not os.path.exists(os.path.join(HERE, n)) or open(os.path.join(HERE, n), encoding="utf-8", newline="").read() != t]
        if bad:
            sys.exit("differs from the source: %s" % ", ".join(bad))
    elif "--report" not in sys.argv:
        for n, t in files.items():
            with open(os.path.join(HERE, n), "w", encoding="utf-8", newline="") as f:
                f.write(t)
    errors = [e for x in oracle for e in x["errors"]]
    kinds = {}
    for e in errors:
        kinds[e["kinds"][0]] = kinds.get(e["kinds"][0], 0) + 1
    print("passages %d (clean %d, with errors %d), claims %d, relations verified %d, errors %d" % (
        len(oracle), sum(x["clean"] for x in oracle), sum(not x["clean"] for x in oracle), sum(len(x["claims"]) for x in oracle),
        sum(len(x["relations"]) for x in oracle), len(errors)))
    print("by first kind: " + ", ".join("%s %d" % (k, kinds.get(k, 0)) for k in KINDS))


if __name__ == "__main__":
    exec(compile(open(os.path.join(HERE, "passages.py"), encoding="utf-8").read(), "passages.py", "exec"))
    main()
