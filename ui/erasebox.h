// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personcare.h"
#include "ui/desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace birdcar {

struct Problem;

/// Asks in place whether a person is to be erased for good: what that touches, who stays, what keeps a copy.
/// Then does it, a few rides at a time. Hidden until it is opened.
class EraseBox : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` starts the object names: "customer" gives customerEraseForGoodButton.
    EraseBox(const Desk &desk, Role role, const QString &prefix, QWidget *parent = nullptr);

    void openFor(const Person &person);
    bool isErasing() const { return m_erasing; }
    void leave();

Q_SIGNALS:
    void erased(const QString &name);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void takePreview(const Result<ErasePreview> &preview);
    void start();
    void step();
    void takeStep(const Result<EraseStep> &step);
    void showProblem(const Problem &problem);

    Desk m_desk;
    Role m_role;
    Person m_person;
    RideId m_after; ///< the ride erased last
    int m_rides = 0;
    bool m_erasing = false;
    QLabel *m_titleLabel;
    QLabel *m_textLabel;
    QProgressBar *m_progressBar;
    QPushButton *m_eraseButton;
    QPushButton *m_keepButton;
};

/// What erasing touches, a line each, in words.
QStringList eraseLines(const ErasePreview &preview);

} // namespace birdcar
