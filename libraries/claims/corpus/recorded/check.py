"""Proves the figures on record of the reports in this folder; Python 3 and nothing else.

python3 check.py            all reports; prints the counts, exits 1 if anything is wrong

Of every row: the phrase is found once in the text, the figure stands once in the phrase, the printed figure is the recorded value in the
printed precision (units converted), measure, dimensions, unit and region exist in the catalogs and directory of the repository, and one
measure x dimensions x region x period has one value. Of README.md: the tables of derived figures and of recorded values that follow from
others hold in the printed precision.
"""
import ast
import csv
import glob
import operator
import os
import re
import sys
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..', '..', '..'))
COLUMNS = ['id', 'task', 'phrase', 'figure', 'measure', 'dimensions', 'region', 'period', 'value', 'unit']
MULTIPLES = {'万': Decimal(10000), '亿': Decimal(100000000), 'G': Decimal(1000), '': Decimal(1)}
WORDS = {'零': 0, '一': 1, '两': 2, '二': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9, '十': 10}
# What a printed figure of a unit ends in, after its multiple; '' where the text leaves the unit out.
ENDINGS = {
    'CNY': ['元', ''], 'CNY/year': ['元', ''], 'CNY/month': ['元', ''], 'CNY/student': ['元', ''], 'CNY/person-time': ['元', ''],
    'percent': ['%', ''], 'percentage-point': ['个百分点'], 'ratio': [''], 'person': ['人', '名', '例', '位', ''], 'person-time': ['人次', ''],
    'person-time/person': ['次'], 'student/teacher': ['', '人'], 'student/school': ['人', ''], 'student/class': ['人', ''], 'school': ['所', '家', ''],
    'class': ['个', ''], 'classroom': ['间', '个', ''], 'place': ['个', ''], 'post': ['名', '个', ''], 'major': ['个', ''], 'category': ['大类', '个'],
    'group': ['个'], 'enterprise': ['家', ''], 'institution': ['家', ''], 'incident': ['起', '零发生', ''], 'round': ['轮次', '轮'],
    'item': ['项', '个', '件', '套', '条', '条次', '个全覆盖', ''], 'unit': ['个', '区', '县', '市', ''], 'km2': ['平方公里'], 'Mbps': ['M', ''],
    'm2': ['平方米', ''], 'm2/student': ['平方米', ''], 'book': ['册', ''], 'book/student': ['册', ''], 'computer': ['台', ''],
    'computer/100-students': ['台', ''], 'teacher/100-students': ['人', '名', ''], 'classroom/100-students': ['间', ''], 'teacher/student': [''],
}
NUMBER = re.compile(r'(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(亿|万|G)?')


class Printed:
    """A printed number: its value, the worth of one in its last place, and that of its last place which is not nought."""

    def __init__(self, figure):
        ratio = re.fullmatch(r'(\d+(?:\.\d+)?)[:：](\d+(?:\.\d+)?)', figure)
        match = NUMBER.match(figure)
        if ratio:
            first, second = Decimal(ratio[1]), Decimal(ratio[2])
            self.value = second if first == 1 else 100 * first / (first + second)
            self.place = Decimal(1).scaleb(-max(len(x.partition('.')[2]) for x in ratio.groups()))
            self.rest = None
            self.coarse = self.place
        elif match:
            multiple = MULTIPLES[match[3] or '']
            decimals = len(match[2] or '.') - 1
            self.value = Decimal(match[1].replace(',', '') + (match[2] or '')) * multiple
            self.place = Decimal(1).scaleb(-decimals) * multiple
            self.coarse = self.place
            while self.value and self.value % (self.coarse * 10) == 0:
                self.coarse *= 10
            self.rest = figure[match.end():]
        else:
            self.value = Decimal(WORDS[figure[0]])
            self.place = self.coarse = Decimal(1)
            self.rest = figure[1:]


def fits(phrase, figure, value):
    """Whether the value is what is printed: rounded to the last place, or said to be about, nearly or more than it."""
    printed = Printed(figure)
    at = place(phrase, figure)
    before, after = phrase[max(0, at - 3):at], phrase[at + len(figure):][:2]
    if re.search(r'(近|将近|不足)$', before):
        return printed.value - printed.coarse < value <= printed.value
    if re.search(r'(超过|逾|超)$', before) or re.match(r'[名所个]?[余多]', after):
        return printed.value <= value < printed.value + printed.coarse
    unit = printed.coarse if re.search(r'(约|大约|大致)$', before) else printed.place
    return abs(printed.value - value) * 2 <= unit


def place(phrase, figure):
    """Where the figure stands in the phrase, not as a part of a longer number; -1 if nowhere or more than once."""
    found = [m.start() for m in re.finditer(r'(?<![\d.,])' + re.escape(figure) + (r'(?![\d.,]*\d)' if figure[-1].isdigit() else ''), phrase)]
    return found[0] if len(found) == 1 else -1


def catalogs():
    """Measures (unit, dimensions, service) and the members of dimensions, of a service or (None) of all."""
    measures, members = {}, {}
    for path in glob.glob(os.path.join(ROOT, '*-service/src/main/resources/measures/*.yaml')):
        service, code = os.path.relpath(path, ROOT).split(os.sep)[0], None
        for line in open(path, encoding='utf-8'):
            if match := re.match(r'- code: (\S+)', line):
                code = match[1]
                measures[code] = {'service': service, 'unit': None, 'dimensions': []}
            elif match := re.match(r'  unit: (\S+)', line):
                measures[code]['unit'] = match[1]
            elif match := re.match(r'  dimensions: \[(.*)\]', line):
                measures[code]['dimensions'] = [x.strip() for x in match[1].split(',')]
    vocabularies = glob.glob(os.path.join(ROOT, '*-service/src/main/resources/vocabulary/dimensions.yaml'))
    vocabularies.append(os.path.join(ROOT, 'libraries/core/src/main/resources/vocabulary/shared-dimensions.yaml'))
    for path in vocabularies:
        top = os.path.relpath(path, ROOT).split(os.sep)[0]
        service, dimension = None if top == 'libraries' else top, None
        for line in open(path, encoding='utf-8'):
            if match := re.match(r'- code: (\S+)', line):
                dimension = match[1]
            elif match := re.match(r'\s+- \{code: "?([^",]+)"?,', line):
                members.setdefault((service, dimension), set()).add(match[1])
    return measures, members


def regions():
    with open(os.path.join(ROOT, 'libraries/core/src/main/resources/regions/regions.csv'), encoding='utf-8') as file:
        return {row['code']: row for row in csv.DictReader(file)}


def evaluate(expression, values):
    """The four operations on ids of rows and numbers."""
    operations = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}

    def of(node):
        if isinstance(node, ast.BinOp):
            return operations[type(node.op)](of(node.left), of(node.right))
        return values[node.id] if isinstance(node, ast.Name) else Decimal(str(ast.literal_eval(node)))
    return of(ast.parse(expression, mode='eval').body)


def rows_of(name, wrong):
    with open(os.path.join(HERE, name + '.tsv'), encoding='utf-8', newline='') as file:
        lines = [line.rstrip('\n').split('\t') for line in file]
    if lines[0] != COLUMNS or any(len(line) != len(COLUMNS) for line in lines):
        wrong.append(f'{name}: columns')
    return [dict(zip(COLUMNS, line)) for line in lines[1:]]


def check_row(row, text, known, directory, wrong):
    measures, members = known
    say = lambda what: wrong.append(f"{row['id']}: {what}: {row['phrase']} | {row['figure']}")
    if text.count(row['phrase']) != 1:
        say(f"phrase found {text.count(row['phrase'])} times")
    if place(row['phrase'], row['figure']) < 0:
        return say('figure not once in the phrase')
    measure = measures.get(row['measure'])
    if not measure:
        return say('no such measure')
    if measure['unit'] != row['unit']:
        say('unit')
    for pair in filter(None, row['dimensions'].split(';')):
        dimension, member = pair.split('=')
        of = members.get((measure['service'], dimension)) or members.get((None, dimension), set())
        if dimension not in measure['dimensions'] or member not in of:
            say('dimension ' + pair)
    region = directory.get(row['region'])
    years = re.findall(r'\d{4}', row['period'])
    if not region or region['valid_from'][:4] > years[0] or (region['valid_to'] and region['valid_to'][:4] <= years[-1]):
        say('region')
    printed = Printed(row['figure'])
    if printed.rest is not None and printed.rest not in ENDINGS[row['unit']]:
        say('ending of the figure')
    if not fits(row['phrase'], row['figure'], Decimal(row['value'])):
        say('not the recorded value ' + row['value'])


def stand(phrase, figure, what, text, places, wrong):
    """Notes the place of a figure in the text, which two may not share."""
    start = text.find(phrase) + place(phrase, figure)
    if places.setdefault((start, start + len(figure)), what) != what:
        wrong.append(f'{what}: the place of {places[start, start + len(figure)]}')


def table_rows(head):
    """The rows of the README's tables under a heading line that starts so."""
    inside, rows = False, []
    for line in open(os.path.join(HERE, 'README.md'), encoding='utf-8'):
        if line.startswith(head):
            inside = True
        elif not line.startswith('|'):
            inside = False
        elif inside and not line.startswith('|---'):
            rows.append([cell.strip() for cell in line.strip().strip('|').split('|')])
    return rows


def check(name, known, directory):
    wrong = []
    text = open(os.path.join(HERE, name + '.txt'), encoding='utf-8').read()
    rows = rows_of(name, wrong)
    held, values, places = {}, {}, {}
    for row in rows:
        check_row(row, text, known, directory, wrong)
        key = tuple(row[x] for x in ('measure', 'dimensions', 'region', 'period'))
        if held.setdefault(key, row['value']) != row['value']:
            wrong.append(f"{row['id']}: two values of one record")
        values[row['id']] = Decimal(row['value'])
        stand(row['phrase'], row['figure'], row['id'], text, places, wrong)
    derived = table_rows(f'| derived in {name}.txt')
    for phrase, figure, expression in derived:
        stand(phrase, figure, 'derived ' + phrase, text, places, wrong)
        if text.count(phrase) != 1 or place(phrase, figure) < 0:
            wrong.append(f'derived: phrase or figure: {phrase} | {figure}')
        elif not fits(phrase, figure, evaluate(expression, values)):
            wrong.append(f'derived: {phrase} | {figure} is {evaluate(expression, values)}')
    follows = table_rows(f'| recorded in {name}.tsv')
    for one, expression in follows:
        value = next(row['value'] for row in rows if row['id'] == one)
        step = Decimal(1).scaleb(-max(2, len(value.partition('.')[2])))
        if abs(evaluate(expression, values) - Decimal(value)) * 2 > step:
            wrong.append(f'{one} is not {expression}')
    characters = len(re.sub(r'\s', '', text))
    others = [m[0] for m in NUMBER.finditer(text) if not any(m.start() < end and start < m.end() for start, end in places)
              and not re.match(r'(19|20)\d\d[年学]', text[m.start():])]
    print(f"{name}: {characters} characters, {len({row['id'] for row in rows})} figures on record in {len(rows)} rows, {len(held)} records, "
          f'{len(derived)} derived figures, {len(others)} others, {len(follows)} records that follow from others, {len(wrong)} wrong')
    for line in wrong:
        print('  ' + line)
    return not wrong


def main():
    known, directory = catalogs(), regions()
    names = sorted(os.path.basename(path)[:-4] for path in glob.glob(os.path.join(HERE, '*.tsv')))
    sys.exit(0 if all([check(name, known, directory) for name in names]) else 1)


if __name__ == '__main__':
    main()
