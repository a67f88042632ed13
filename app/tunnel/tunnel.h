// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "app/tunnel/selfcheck.h"
#include "app/tunnel/tunnelcall.h"
#include "app/tunnel/tunnelprocess.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace birdcar {

/// Keeps a tunnel program running, reads its public URL and asks that URL for our own answer, over and over.
/// Starts the program anew when it ends, when it says nothing, and when the self-test failed twice in a way
/// that a new start may mend. Lives on the engine thread; its end is that of the program.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    /// Every time there is, so that tests need not wait. With checkEvery 0 there is no self-test.
    struct Pace
    {
        std::chrono::milliseconds silence{30'000};     ///< until a program without a URL is started anew
        std::chrono::milliseconds checkEvery{30'000};  ///< between two self-tests
        std::chrono::milliseconds recheckAfter{5'000}; ///< after one that failed
        std::chrono::milliseconds checkTimeout{10'000};
        std::chrono::milliseconds grace{2'000}; ///< for the program to end by itself
        std::function<std::chrono::milliseconds(int failures)> restartWait;
        /// That of BirdCar. A request through ngrok counts against the account's quota, so it is asked less.
        static Pace usual(TunnelProgram program);
    };

    Tunnel(TunnelOrder order, Pace pace, QObject *parent = nullptr);
    ~Tunnel() override;

    /// From the next start of the program on: lead from this URL again, if the program can be asked for that.
    void preferUrl(const QString &url) { m_preferredUrl = url; }
    /// Leads to the listener at this URL from now on.
    void leadTo(const QUrl &listening);
    /// Tests itself at once, or starts the program that waits for its next start.
    void checkNow();
    const TunnelStatus &status() const { return m_status; }
    /// The public URL, since the program said it last; empty before.
    const QString &url() const { return m_url; }
    SelfCheck &selfCheck() { return m_check; }

Q_SIGNALS:
    /// The program leads from this URL: said at the first start and whenever it is another one.
    void urlChanged(const QString &url);
    void statusChanged();

private:
    void start();
    void readLine(const QByteArray &line);
    void takeUrl(const QString &url);
    void handleEnd();
    void handleSilence();
    void restartLater(TunnelFault fault, const QString &detail);
    void check();
    void judge(const Verdict &verdict);
    void restartNow(TunnelFault fault, const QString &detail);
    void show(TunnelPhase phase, TunnelFault fault = TunnelFault::None, const QString &detail = {});

    TunnelOrder m_order;
    Pace m_pace;
    QUrl m_listening;
    TunnelProcess m_process;
    SelfCheck m_check;
    QTimer m_startTimer;   ///< until the next start
    QTimer m_silenceTimer; ///< since the last start
    QTimer m_checkTimer;
    TunnelStatus m_status;
    QString m_url;
    QString m_preferredUrl;         ///< to ask for
    QString m_lastWords;            ///< the program's, of trouble
    std::optional<Verdict> m_given; ///< why we ended it, if we did; None: to lead elsewhere
    int m_failures = 0;             ///< starts in a row that did not get as far as a self-test passed
    int m_misses = 0;               ///< self-tests in a row that failed
    bool m_proved = false;          ///< a self-test passed since the last start
};

} // namespace birdcar
