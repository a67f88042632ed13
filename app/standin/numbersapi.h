// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/account.h"
#include "app/standin/httpmessage.h"

#include <QDateTime>

namespace birdcar::standin {

/// `GET /v1/available-phone-numbers/{country}`, by `features`, `type`, `number` with `search_pattern`, and
/// `limit`.
HttpResponse offersReply(const Account &account, const QString &country, const HttpRequest &request);

/// `GET /v1/phone-numbers/{number}`.
HttpResponse phoneNumberReply(const Account &account, const QString &number);

/// `POST /v1/phone-numbers`: rents a number that is for rent, unless the account has no credit.
HttpResponse buyNumber(Account &account, const HttpRequest &request, const QDateTime &now);

/// `DELETE /v1/phone-numbers/{number}`. Nobody can have it again.
HttpResponse giveUpNumber(Account &account, const QString &number);

} // namespace birdcar::standin
