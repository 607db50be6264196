#!/usr/bin/env node
const { load } = require('./load.js');

load()
  .command()
  .then(({ main }) => main());
