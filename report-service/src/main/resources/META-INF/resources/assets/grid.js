'use strict';
// Writing into the cells of a table: each is sent by itself, and the row comes back as it is then, with what is wrong at its cells.
(() => {
  const table = document.getElementById('grid');
  if (!table) {
    return;
  }
  const MOST_PASTED_ROWS = 200;
  const body = table.tBodies[0];
  const told = document.getElementById('grid-told');
  const selects = [...table.tHead.rows[0].cells].map(head => head.querySelector('template'));
  let active = null;
  let editing = null;
  let wasActive = false;
  let queue = Promise.resolve();

  const cellsOf = row => [...row.cells].filter(cell => cell.dataset.column);
  const isNew = row => row.dataset.id === '';
  const unkept = row => cellsOf(row).filter(cell => cell.classList.contains('unkept'));
  const select = cell => selects[cell.cellIndex];
  const tell = what => { told.textContent = told.dataset[what]; };

  function title(cell, typed) {
    const template = select(cell);
    const option = template && [...template.content.querySelectorAll('option')].find(each => each.value === typed);
    return option ? option.textContent : typed;
  }

  function code(cell, text) {
    const template = select(cell);
    const option = template && [...template.content.querySelectorAll('option')].find(each => each.textContent === text);
    return option ? option.value : text;
  }

  function activate(cell) {
    if (active) {
      active.tabIndex = -1;
    }
    active = cell;
    cell.tabIndex = 0;
  }

  function go(cell) {
    activate(cell);
    cell.focus();
  }

  function neighbour(cell, down, right) {
    const row = body.rows[cell.parentElement.sectionRowIndex + down];
    const next = row && row.cells[cell.cellIndex + right];
    return next && next.dataset.column ? next : null;
  }

  /** The cell behind it, or before it, at the end of a row that of the next. */
  function along(cell, step) {
    const next = neighbour(cell, 0, step);
    const row = body.rows[cell.parentElement.sectionRowIndex + step];
    return next || (row ? cellsOf(row).at(step > 0 ? 0 : -1) : null);
  }

  function addBlank() {
    const row = document.importNode(document.getElementById('grid-blank').content.querySelector('tr'), true);
    cellsOf(row).forEach(cell => { cell.tabIndex = -1; });
    body.append(row);
    return row;
  }

  function put(cell, typed) {
    cell.dataset.typed = typed;
    cell.classList.add('unkept');
    cell.removeAttribute('aria-invalid');
    const text = document.createElement('span');
    text.textContent = title(cell, typed);
    cell.replaceChildren(text);
  }

  function edit(cell, text) {
    const template = select(cell);
    const editor = template ? document.importNode(template.content.firstElementChild, true) : document.createElement('input');
    const value = text === undefined ? cell.dataset.typed : text;
    if (template && ![...editor.options].some(option => option.value === value)) {
      // what stands there stays a choice, though nobody would choose it
      editor.add(new Option(value, value));
    }
    editor.value = value;
    editor.setAttribute('aria-label', table.tHead.rows[0].cells[cell.cellIndex].firstChild.textContent);
    const faults = [...cell.querySelectorAll('.fault')];
    faults.forEach((fault, place) => { fault.id = 'grid-fault-' + place; });
    if (faults.length > 0) {
      editor.setAttribute('aria-describedby', faults.map(fault => fault.id).join(' '));
      editor.setAttribute('aria-invalid', 'true');
    }
    cell.querySelector('span').hidden = true;
    cell.prepend(editor);
    editing = {cell, editor};
    editor.focus();
    editor.addEventListener('blur', () => end(true, false));
  }

  /** What was not kept before is sent once more only if somebody says so by a key. */
  function end(keeping, isByKey) {
    if (!editing) {
      return;
    }
    const {cell, editor} = editing;
    editing = null;
    const typed = editor.value.trim();
    editor.remove();
    cell.querySelector('span').hidden = false;
    cell.querySelectorAll('.fault').forEach(fault => fault.removeAttribute('id'));
    if (keeping && (typed !== cell.dataset.typed || (isByKey && cell.classList.contains('unkept')))) {
      put(cell, typed);
      if (!isNew(cell.parentElement)) {
        send(cell.parentElement);
      }
    }
  }

  /** One after the other: a row's next cell needs the revision that its last one made. */
  function send(row) {
    queue = queue.then(() => exchange(row)).catch(() => tell('unsent'));
  }

  async function exchange(row) {
    const changed = unkept(row).filter(cell => !editing || editing.cell !== cell);
    if (changed.length === 0) {
      return;
    }
    const form = new URLSearchParams({revision: row.dataset.revision});
    (isNew(row) ? cellsOf(row).filter(cell => cell.dataset.typed !== '') : changed).forEach(cell => form.set('cell-' + cell.dataset.column, cell.dataset.typed));
    tell('saving');
    row.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(table.dataset.rows + (row.dataset.id || 'new') + '/cells',
        {method: 'POST', body: form, headers: {Accept: 'text/html'}});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('tr[data-revision]');
      if (fresh) {
        take(row, fresh, form);
        tell(fresh.dataset.kept === 'true' ? 'saved' : 'refused');
      } else {
        told.textContent = told.dataset.unsent + ' ' + page.querySelector('main').textContent.trim();
      }
    } finally {
      row.removeAttribute('aria-busy');
    }
  }

  /** What somebody has typed since stays. */
  function take(row, fresh, sent) {
    const wasNew = isNew(row);
    row.dataset.id = fresh.dataset.id;
    row.dataset.revision = fresh.dataset.revision;
    [...row.cells].forEach((cell, place) => {
      const isTypedSince = cell.classList.contains('unkept') && cell.dataset.typed !== sent.get('cell-' + cell.dataset.column);
      if ((editing && editing.cell === cell) || isTypedSince) {
        return;
      }
      const other = fresh.cells[place];
      cell.className = other.className;
      cell.toggleAttribute('aria-invalid', false);
      if (other.hasAttribute('aria-invalid')) {
        cell.setAttribute('aria-invalid', 'true');
      }
      if (cell.dataset.column) {
        cell.dataset.typed = other.dataset.typed;
      }
      cell.replaceChildren(...other.childNodes);
    });
    if (wasNew && !isNew(row) && !isNew(body.rows[body.rows.length - 1])) {
      addBlank();
    }
  }

  function paste(from, text) {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/).map(line => line.split('\t'));
    const start = cellsOf(from.parentElement).indexOf(from);
    const width = cellsOf(from.parentElement).length - start;
    if (lines.length > MOST_PASTED_ROWS) {
      tell('tooMany');
      return;
    }
    if (lines.some(line => line.length > width)) {
      tell('tooWide');
      return;
    }
    const first = from.parentElement.sectionRowIndex;
    lines.forEach((line, down) => {
      const row = body.rows[first + down] || addBlank();
      const cells = cellsOf(row);
      line.forEach((typed, right) => {
        const cell = cells[start + right];
        const wanted = code(cell, typed.trim());
        if (wanted !== cell.dataset.typed) {
          put(cell, wanted);
        }
      });
      send(row);
    });
    if (!isNew(body.rows[body.rows.length - 1])) {
      addBlank();
    }
    go(from);
  }

  function whileEditing(event) {
    const {cell} = editing;
    if (event.key === 'Enter') {
      const step = event.shiftKey ? -1 : 1;
      // a new row is filled in to its end before it is sent
      const next = isNew(cell.parentElement) ? neighbour(cell, 0, step) : neighbour(cell, step, 0);
      end(true, true);
      if (!next && isNew(cell.parentElement)) {
        send(cell.parentElement);
      }
      go(next || cell);
    } else if (event.key === 'Escape') {
      end(false, true);
      go(cell);
    } else if (event.key === 'Tab') {
      const next = along(cell, event.shiftKey ? -1 : 1);
      end(true, true);
      go(next || cell);
      if (!next) {
        return;
      }
    } else {
      return;
    }
    event.preventDefault();
  }

  const MOVES = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

  function whileMoving(event, cell) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const move = MOVES[event.key];
    if (move) {
      const next = neighbour(cell, ...move);
      if (next) {
        go(next);
      }
    } else if (event.key === 'Home' || event.key === 'End') {
      go(cellsOf(cell.parentElement).at(event.key === 'Home' ? 0 : -1));
    } else if (event.key === 'Enter' || event.key === 'F2') {
      edit(cell);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      edit(cell, '');
      end(true, true);
      go(cell);
    } else if (event.key.length === 1 || event.key === 'Process') {
      // the key itself goes into the editor
      edit(cell, select(cell) ? undefined : '');
      return;
    } else {
      return;
    }
    event.preventDefault();
  }

  table.addEventListener('keydown', event => {
    if (event.isComposing) {
      return;
    }
    if (editing) {
      whileEditing(event);
    } else if (event.target.dataset.column) {
      whileMoving(event, event.target);
    }
  });
  table.addEventListener('mousedown', event => {
    const cell = event.target.closest('td[data-column]');
    wasActive = cell !== null && cell === document.activeElement;
    if (cell && !(editing && editing.cell === cell)) {
      activate(cell);
    }
  });
  table.addEventListener('click', event => {
    const cell = event.target.closest('td[data-column]');
    if (cell && wasActive && !editing) {
      edit(cell);
    }
  });
  table.addEventListener('dblclick', event => {
    const cell = event.target.closest('td[data-column]');
    if (cell && !editing) {
      edit(cell);
    }
  });
  table.addEventListener('focusin', event => {
    if (event.target.dataset.column) {
      activate(event.target);
    }
  });
  table.addEventListener('focusout', event => {
    const row = event.target.closest('tbody tr');
    if (row && isNew(row) && event.relatedTarget && !row.contains(event.relatedTarget) && unkept(row).length > 0) {
      send(row);
    }
  });
  table.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain');
    const isBlock = /[\t\n]/.test(text.replace(/\r?\n$/, ''));
    const cell = event.target.closest('td[data-column]');
    if (!cell || (editing && !isBlock)) {
      return;
    }
    event.preventDefault();
    end(false, true);
    paste(cell, text);
  });
  window.addEventListener('beforeunload', event => {
    if (table.querySelector('.unkept')) {
      event.preventDefault();
    }
  });

  table.setAttribute('role', 'grid');
  [...body.rows].flatMap(cellsOf).forEach(cell => { cell.tabIndex = -1; });
  addBlank();
  activate(cellsOf(body.rows[0])[0]);
  document.getElementById('grid-hint').hidden = false;
})();
