/** The script of a page whose own bundler has put the charts from npm into it. The test server bundles it as `own-npm.js`. */
import 'cityfacts';
