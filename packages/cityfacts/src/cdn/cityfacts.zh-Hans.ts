/** Every chart with its rows, in one language. */
import './city-radar.zh-Hans.js';
import './fund-bars.zh-Hans.js';
import './policy-timeline.zh-Hans.js';
