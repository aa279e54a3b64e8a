import './radar.js';
import './bars.js';
import './timeline.js';
