'use client';
import * as React from 'react';
import '../define/policy-timeline.js';
import { createPolicyTimeline } from './create-chart.js';

/** `<policy-timeline>` without data, as a component of React. */
export const PolicyTimeline: ReturnType<typeof createPolicyTimeline> = /* @__PURE__ */ createPolicyTimeline(React);
