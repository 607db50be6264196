#!/usr/bin/env node
import { load } from './load.js';

const { main } = await load().command();
await main();
