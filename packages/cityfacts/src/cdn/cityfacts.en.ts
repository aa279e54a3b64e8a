/** Every chart with its rows, in one language. */
import './city-radar.en.js';
import './fund-bars.en.js';
import './policy-timeline.en.js';
