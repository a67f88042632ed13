// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups.h"
#include "app/configuration.h"
#include "app/domain/result.h"

#include <QObject>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace birdcar {

class Output;
class RestoreWindow;
class Running;
class WindowOpener;

/// The engine with its window. Begins anew after a restore, when a database that could not be opened is to be
/// tried again, and when it is to do what a service did that has ended.
class WindowSession : public QObject
{
public:
    WindowSession(const Configuration &configuration, Output &output);
    ~WindowSession() override;

    Result<Done> begin(const std::optional<Restored> &restored = {});
    /// `token` is the desktop's permission to take the focus; may be empty.
    void bringToFront(const QByteArray &token);

private:
    void end();
    void restart(const std::optional<Restored> &restored);
    void tryAgain();
    void restore(const QString &file);

    Configuration m_configuration;
    Output &m_output;
    std::unique_ptr<Running> m_running;
    std::unique_ptr<WindowOpener> m_opener;
    std::unique_ptr<RestoreWindow> m_progress;
    std::unique_ptr<QThread> m_restoring;
};

} // namespace birdcar
