// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overlay.h"

class QLabel;
class QPushButton;

namespace birdcar {

/// Help > About: which BirdCar this is, its licence, and where its help is. What names the build can be
/// copied, for whoever is asked for help.
class AboutPanel : public Overlay
{
    Q_OBJECT

public:
    /// `commit` is the one that was built; empty if that is not known.
    AboutPanel(QWidget *window, const QString &commit);

    void openPanel();

Q_SIGNALS:
    void guideAsked();

protected:
    QRect place(const QSize &window) const override;

private:
    QPushButton *addButton(const QString &name, const QString &text, const QString &accessibleName);
    void buildLayout();

    QString m_build; ///< English, for reports
    QLabel *m_nameLabel;
    QLabel *m_versionLabel;
    QLabel *m_licenceLabel;
    QLabel *m_helpLabel;
    QPushButton *m_copyButton;
    QPushButton *m_guideButton;
    QPushButton *m_closeButton;
};

} // namespace birdcar
