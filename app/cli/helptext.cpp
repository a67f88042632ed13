// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

namespace birdcar {

QString helpText()
{
    return QStringLiteral(R"(BirdCar Dispatch connects a customer and a driver through a masked phone number.

Usage:
  birdcar                        the window, with the webhook listener; beside a running birdcar --headless on
                                 the same SQLite database without one: that listens and sends
  birdcar --tray                 the same, without opening the window: it waits in the tray, or minimised
                                 where the desktop has none
  birdcar --headless             the listener without a window
  birdcar --demo                 sample data and a stand-in for MessageBird; nothing leaves this computer
  birdcar selftest               plays through scripted scenarios and prints pass or fail for each
  birdcar doctor                 checks the set-up and says what to do

  birdcar import customers|drivers|numbers FILE.csv
                                 the first row names the columns: name,number (numbers: number), with commas,
                                 semicolons or tabs between them
  birdcar list customers|drivers|numbers|rides|messages|calls|unrouted|events [--json] [--limit N]
                                 the newest first; 100 rows unless --limit says otherwise, 0 for all
  birdcar ride create --customer ID|PHONE --driver ID|PHONE --start TEXT --destination TEXT --at DATETIME
                                 DATETIME: 2026-12-24T18:30 on the depot's clocks, or with a zone
  birdcar ride close|cancel|reopen ID
  birdcar ride reassign ID --driver ID|PHONE
  birdcar message send --ride ID --to customer|driver|both TEXT
  birdcar optouts list [--json] [--limit N]
                                 the phones that asked for no more texts, the newest first
  birdcar optouts lift PHONE     sends texts to this phone again; only if its owner asked for that in another way
                                 than by START
  birdcar numbers compare        the numbers that the account at MessageBird rents, beside those of the pool
  birdcar numbers import NUMBER|all
                                 takes one of them, or all that are missing and can take texts, into the pool
  birdcar numbers search --country CC [--features sms|voice|both] [--type mobile|landline|tollfree|premium]
                                 numbers that can be rented at MessageBird, and on what terms
  birdcar numbers search --country CC [--starts DIGITS] [--contains DIGITS] [--ends DIGITS] [--limit N]
                                 only those with these digits, the country code in front; 20 unless --limit
                                 says otherwise
  birdcar numbers buy NUMBER [--months N] [--country CC] [--price "TOTAL CURRENCY" --yes]
                                 says what the number costs and for how long, paid for N months at a time, and
                                 how to buy it; with --yes and the total that was said (--price "12.00 EUR")
                                 buys it if it still costs that, and takes it into the pool
  birdcar numbers release NUMBER [--yes]
                                 with --yes gives the number up at MessageBird, where it is lost for good; not
                                 while it has live lines
  birdcar numbers test NUMBER [--wait SECONDS]
                                 sends one text (which costs what a text costs) from another number of the
                                 pool to this one, and waits up to two minutes until the running BirdCar has
                                 got it: status 0 only if the number works both ways
  birdcar calls connect          makes the flow for calls at MessageBird, with the numbers of the pool; the
                                 running BirdCar keeps it up to date from then on
  birdcar backup FILE            a consistent copy of the database, also while BirdCar runs
  birdcar restore FILE           puts such a copy, or one of the daily ones in FILE.backups beside the
                                 database, in the database's place; not while BirdCar runs
  birdcar inspect [--json] [--limit N] [--reveal]
                                 the last 100 requests for webhooks as the running BirdCar received them, which
                                 checks they passed and what was decided; phones are masked unless revealed,
                                 which is recorded

The ride, message, optouts, numbers and calls commands take --json as well and then print the object concerned.
Commands work while BirdCar runs; it picks up their work within a second.

Options:
  --database FILE|postgresql://...     the database (default: birdcar.db in your data folder)
  --listen HOST:PORT                   where webhooks arrive (default 127.0.0.1:8080; port 0: any)
  --public-url URL                     where MessageBird reaches this computer
  --tunnel lt|ngrok|cloudflared|ssh    runs this program, which makes this computer reachable, reads its
                                       public URL and prints it, also when it changes
  --tunnel-host HOST-OR-URL            lt: its server, or a name to ask it for (default localtunnel.me);
                                       ngrok: a domain of your account (default: that of --public-url);
                                       cloudflared: a named tunnel, with --public-url (default: a quick one);
                                       ssh: [USER@]HOST[:PORT] with --public-url, or both in one as
                                       http[s]://[USER@]HOST[:PORT]
  --webhook-auth signature|secret|off  how webhooks prove that they come from MessageBird
  --api-url URL                        replaces scheme, host and port of MessageBird's addresses
  --depot NAME                         whose settings to use where several depots share a database
                                       (default: the name of this computer)
  --env-file FILE                      more settings, one KEY=VALUE a line (default: .env, if it is there)
  --help, --version

Environment, also in the .env file:
  MESSAGEBIRD_API_KEY, MESSAGEBIRD_SIGNING_KEY, BIRDCAR_WEBHOOK_SECRET, BIRDCAR_DATABASE, BIRDCAR_LISTEN,
  BIRDCAR_API_URL, BIRDCAR_PUBLIC_URL, BIRDCAR_WEBHOOK_AUTH, BIRDCAR_REGION (country for phones typed
  without one, such as NL). An option beats the environment, which beats the .env file, which beats what
  was saved in the window.

Examples:
  birdcar --demo
  birdcar import drivers drivers.csv
  birdcar ride create --customer "06 12345678" --driver 3 --start "Dam 1" --destination Schiphol \
          --at 2026-12-24T18:30
  birdcar message send --ride 12 --to both "The ride leaves ten minutes later."
  birdcar list messages --json --limit 10

Exit status: 0 done, 1 failed (the reason is on stderr), 2 wrong usage.
)");
}

} // namespace birdcar
