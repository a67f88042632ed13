// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/account.h"
#include "app/standin/httpmessage.h"
#include "app/standin/orderedjson.h"

namespace birdcar::standin {

/// `GET /balance`.
HttpResponse balanceReply(const Account &account);

/// A rented number as the numbers API writes it.
OrderedJson phoneNumberJson(const Account &account, const QString &number);

/// `GET /v1/phone-numbers`, in pages.
HttpResponse phoneNumbersReply(const Account &account, const HttpRequest &request);

/// `GET /lookup/{number}`. Formats and country are rough: no numbering plans are known here.
HttpResponse lookupReply(const QString &number, const QString &href);

} // namespace birdcar::standin
