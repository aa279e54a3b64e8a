/** Every chart with its rows, in three languages. */
import './city-radar.js';
import './fund-bars.js';
import './policy-timeline.js';
