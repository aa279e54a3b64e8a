/** Every chart with its rows, in one language. */
import './city-radar.zh-Hant.js';
import './fund-bars.zh-Hant.js';
import './policy-timeline.zh-Hant.js';
