import 'cityfacts/city-radar.en.js';

const rows = {
  west: [
    { City: 'Lyon', Rent: 14, Jobs: 31, Parks: 9 },
    { City: 'Porto', Rent: 12, Jobs: 24, Parks: 11 },
  ],
  south: [
    { City: 'Turin', Rent: 10, Jobs: 27, Parks: 13 },
    { City: 'Graz', Rent: 11, Jobs: 29, Parks: 15 },
  ],
};

const list = document.querySelector('#charts');
const [west, south] = list.children;

for (const chart of [west, south])
  chart.addEventListener('chart-select', ({ id, label }) => {
    document.querySelector('#picked').textContent = `${id} ${label}`;
  });

const actions = {
  load() {
    west.data = rows.west;
    south.data = rows.south;
  },
  rename() {
    west.setAttribute('heading', 'After');
  },
  menu() {
    west.noMenu = !west.noMenu;
  },
  reverse() {
    list.append(...[...list.children].reverse());
  },
  toggle() {
    if (list.isConnected) list.remove();
    else document.body.append(list);
  },
};
for (const [id, act] of Object.entries(actions)) document.querySelector(`#${id}`).addEventListener('click', act);
