// SPDX-License-Identifier: GPL-3.0-or-later
// Drives MessageBird's own SDK for Node.js. Reads one order in JSON from stdin and writes what came of it to stdout.
//   {"do": "call", "port": 1234, "key": "...", "method": "messages.create", "arguments": [...]}
//   {"do": "verify", "url": "...", "body": "base64", "jwt": "...", "key": "..."}
'use strict';

const { createSecretKey } = require('crypto');
const http = require('http');
const https = require('https');

let port = 0;

// The SDK only knows MessageBird's own hosts and TLS.
https.request = (options) =>
  http.request({ ...options, headers: { ...options.headers, Host: options.hostname }, hostname: '127.0.0.1', port });

function call(order) {
  port = order.port;
  const client = require('messagebird').initClient(order.key);
  const [group, name] = order.method.split('.');
  return new Promise((resolve) => {
    client[group][name](...order.arguments, (error, answer) =>
      resolve(error ? { errors: error.errors || [], status: error.statusCode || 0, message: error.message } : { answer })
    );
  });
}

function verify(order) {
  const { verify } = require('messagebird/lib/webhook-signature-jwt');
  const key = createSecretKey(Buffer.from(order.key, 'utf8'));
  return verify(order.url, Buffer.from(order.body, 'base64'), order.jwt, key).then(
    () => ({ valid: true }),
    (error) => ({ valid: false, message: error.message })
  );
}

const chunks = [];
process.stdin.on('data', (chunk) => chunks.push(chunk));
process.stdin.on('end', async () => {
  const order = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  console.log(JSON.stringify(await (order.do === 'verify' ? verify(order) : call(order))));
});
