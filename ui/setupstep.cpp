// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupstep.h"

#include "app/dispatcher.h"

#include <QLabel>

namespace birdcar {

SetupStep::SetupStep(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk) {}

void SetupStep::saveSettings(const std::function<void(DepotSettings &)> &change,
                             const std::function<void(const Result<DepotSettings> &)> &then)
{
    onResult(this, m_desk.dispatcher.call([change](Dispatcher &dispatcher) {
        DepotSettings settings = dispatcher.settings();
        change(settings);
        return dispatcher.saveSettings(settings);
    }),
             then);
}

QLabel *setupText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace birdcar
