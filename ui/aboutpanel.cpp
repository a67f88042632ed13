// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutpanel.h"

#include "ui/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QLabel *aboutLabel(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString versionText(const QString &commit)
{
    const QString version = QStringLiteral(BIRDCAR_VERSION);
    const QString qt = QString::fromLatin1(qVersion());
    if (commit.isEmpty())
        return AboutPanel::tr("Version %1, on Qt %2").arg(version, qt);
    return AboutPanel::tr("Version %1 (commit %2), on Qt %3").arg(version, commit, qt);
}

QString buildText(const QString &commit)
{
    QStringList parts{u"BirdCar Dispatch %1"_s.arg(QStringLiteral(BIRDCAR_VERSION))};
    if (!commit.isEmpty())
        parts.append(u"commit %1"_s.arg(commit));
    parts.append(u"Qt %1"_s.arg(QString::fromLatin1(qVersion())));
    parts.append(QSysInfo::prettyProductName());
    return parts.join(u", "_s);
}

} // namespace

AboutPanel::AboutPanel(QWidget *window, const QString &commit)
    : Overlay(window), m_build(buildText(commit)),
      m_nameLabel(aboutLabel(u"aboutNameLabel"_s, tr("BirdCar Dispatch"))),
      m_versionLabel(aboutLabel(u"aboutVersionLabel"_s, versionText(commit))),
      m_licenceLabel(aboutLabel(u"aboutLicenceLabel"_s,
                                tr("Free software under the GNU General Public License, version 3 or later "
                                   "(GPL-3.0-or-later). There is no warranty."))),
      m_helpLabel(aboutLabel(u"aboutHelpLabel"_s,
                             tr("Help is in the guide: %1 opens it, about whatever is on the screen.")
                                 .arg(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)))),
      m_copyButton(
          addButton(u"aboutCopyButton"_s, tr("Copy the version"), tr("Copy version, commit and system"))),
      m_guideButton(addButton(u"aboutGuideButton"_s, tr("Guide"), tr("Open the guide"))),
      m_closeButton(addButton(u"aboutCloseButton"_s, tr("Close"), tr("Close this panel")))
{
    setObjectName(u"aboutPanel"_s);
    setAccessibleName(tr("About BirdCar"));
    setAccessibleDescription(
        QStringList{m_versionLabel->text(), m_licenceLabel->text(), m_helpLabel->text()}.join(u' '));
    QFont bold = font();
    bold.setBold(true);
    m_nameLabel->setFont(bold);
    m_copyButton->setToolTip(m_build);
    buildLayout();
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_build); });
    connect(m_guideButton, &QPushButton::clicked, this, [this] {
        dismiss(); // so that the guide opens at what was at hand before
        Q_EMIT guideAsked();
    });
    connect(m_closeButton, &QPushButton::clicked, this, &Overlay::dismiss);
}

QPushButton *AboutPanel::addButton(const QString &name, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    return button;
}

void AboutPanel::buildLayout()
{
    auto *icon = new QLabel;
    const int side = fontMetrics().height() * 3;
    icon->setPixmap(applicationIcon().pixmap(QSize(side, side)));
    auto *words = new QVBoxLayout;
    for (QLabel *label : {m_nameLabel, m_versionLabel, m_licenceLabel, m_helpLabel})
        words->addWidget(label);
    auto *top = new QHBoxLayout;
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_copyButton, m_guideButton, m_closeButton})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void AboutPanel::openPanel()
{
    open(m_closeButton);
}

QRect AboutPanel::place(const QSize &window) const
{
    const int unit = fontMetrics().averageCharWidth();
    const int width = qMin(qMax(unit * 70, minimumSizeHint().width()), window.width());
    const int height = qMin(layout()->totalHeightForWidth(width), window.height());
    return {(window.width() - width) / 2, (window.height() - height) / 4, width, height};
}

} // namespace birdcar
