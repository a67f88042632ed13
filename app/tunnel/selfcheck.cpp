// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/selfcheck.h"

#include <QNetworkReply>
#include <QRandomGenerator>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestBody = 4096;

QByteArray newMark()
{
    QByteArray mark(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(mark.begin(), mark.end());
    return mark.toHex();
}

SelfAnswer::Failure failureOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return SelfAnswer::Failure::None;
    return error == QNetworkReply::HostNotFoundError ? SelfAnswer::Failure::NoSuchName
                                                     : SelfAnswer::Failure::Other;
}

} // namespace

SelfCheck::SelfCheck(std::chrono::milliseconds timeout, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_answer.error = u"no answer in time"_s;
        finish();
    });
}

SelfCheck::~SelfCheck()
{
    stop();
}

void SelfCheck::ask(const QString &publicUrl)
{
    stop();
    m_mark = newMark();
    m_answer = {};
    QNetworkRequest request(QUrl(publicUrl + u"/healthz"_s));
    request.setRawHeader(header, m_mark);
    // Not a browser: those are shown pages that MessageBird never gets to see.
    request.setHeader(QNetworkRequest::UserAgentHeader, u"BirdCar/" BIRDCAR_VERSION ""_s);
    // A connection of its own each time: an old one may be alive where a new one is not.
    request.setRawHeader("Connection", "close");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_network.clearConnectionCache();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(longestBody);
    connect(m_reply, &QNetworkReply::readyRead, this, &SelfCheck::read);
    connect(m_reply, &QNetworkReply::finished, this, &SelfCheck::finish);
    m_timer.start();
}

void SelfCheck::stop()
{
    m_timer.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void SelfCheck::noteArrived(const QByteArray &mark)
{
    if (m_reply && mark == m_mark)
        m_answer.arrived = true;
}

void SelfCheck::read()
{
    m_answer.body += m_reply->read(longestBody - m_answer.body.size());
    if (m_answer.body.size() >= longestBody)
        finish(); // what is behind that says no more
}

void SelfCheck::finish()
{
    if (!m_reply)
        return;
    if (m_reply->isFinished()) {
        m_answer.body += m_reply->read(longestBody - m_answer.body.size());
        m_answer.failure = failureOf(m_reply->error());
        if (m_answer.failure != SelfAnswer::Failure::None)
            m_answer.error = m_reply->errorString();
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.errorCode = m_reply->rawHeader("Ngrok-Error-Code");
    stop();
    Q_EMIT judged(judgeSelfAnswer(m_answer));
}

} // namespace birdcar
