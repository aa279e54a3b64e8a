'use client';
import * as React from 'react';
import '../define/fund-bars.js';
import { createFundBars } from './create-chart.js';

/** `<fund-bars>` without data, as a component of React. */
export const FundBars: ReturnType<typeof createFundBars> = /* @__PURE__ */ createFundBars(React);
