'use client';
import * as React from 'react';
import '../define/city-radar.js';
import { createCityRadar } from './create-chart.js';

/** `<city-radar>` without data, as a component of React. */
export const CityRadar: ReturnType<typeof createCityRadar> = /* @__PURE__ */ createCityRadar(React);
