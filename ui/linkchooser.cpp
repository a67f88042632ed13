// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkchooser.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/store/reader.h"
#include "ui/fieldnote.h"
#include "ui/inboxtablemodel.h"
#include "ui/inboxwords.h"
#include "ui/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two of its rides can always be seen; more where there is room for them, but no emptiness below the last.
class SuggestionList : public QListWidget
{
public:
    QSize sizeHint() const override { return {QListWidget::sizeHint().width(), leastHeight()}; }
    QSize minimumSizeHint() const override { return {QListWidget::minimumSizeHint().width(), leastHeight()}; }
    int leastHeight() const
    {
        constexpr int fewest = 2;
        return heightOf(qMin(count(), fewest));
    }
    int wholeHeight() const { return heightOf(count()); }

private:
    /// Of the first of them, each in as many lines as it takes at this width.
    int heightOf(int rides) const
    {
        constexpr int emptyLines = 3;
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, 0, contentsRect().width(), 1);
        int height = rides == 0 ? emptyLines * fontMetrics().lineSpacing() : 0;
        for (int i = 0; i < rides; ++i)
            height += itemDelegate()->sizeHint(option, model()->index(i, 0)).height();
        return height + 2 * frameWidth();
    }
};

} // namespace

LinkChooser::LinkChooser(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_caption(new QLabel), m_list(new SuggestionList),
      m_linkPart(new QWidget), m_rideLineEdit(new QLineEdit), m_roleComboBox(new QComboBox),
      m_answersCheckBox(new QCheckBox), m_rememberCheckBox(new QCheckBox),
      m_linkButton(new QPushButton(tr("&Link"))), m_note(new FieldNote(m_linkButton))
{
    setObjectName(u"linkChooser"_s);
    m_list->setObjectName(u"suggestionsListWidget"_s);
    m_list->setAccessibleName(tr("Rides it may belong to"));
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rideLineEdit->setObjectName(u"linkRideLineEdit"_s);
    m_rideLineEdit->setAccessibleName(tr("Number of another ride"));
    m_rideLineEdit->setPlaceholderText(tr("Its number"));
    m_roleComboBox->setObjectName(u"linkRoleComboBox"_s);
    m_roleComboBox->setAccessibleName(tr("Whose phone it is"));
    m_roleComboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_roleComboBox->setMinimumContentsLength(12);
    m_roleComboBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_answersCheckBox->setObjectName(u"linkAnswersCheckBox"_s);
    m_answersCheckBox->setAccessibleName(tr("Answers go to this phone"));
    m_answersCheckBox->hide();
    m_rememberCheckBox->setObjectName(u"rememberPhoneCheckBox"_s);
    m_rememberCheckBox->setAccessibleName(tr("Remember this phone"));
    m_rememberCheckBox->setText(tr("Re&member this phone as theirs"));
    m_linkButton->setObjectName(u"linkButton"_s);
    m_linkButton->setAccessibleName(tr("Link to the chosen ride"));
    buildLayout();

    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(200ms);
    connect(&m_typedTimer, &QTimer::timeout, this, &LinkChooser::findTypedRide);
    connect(m_list, &QListWidget::currentRowChanged, this, &LinkChooser::chooseSuggested);
    connect(m_list, &QListWidget::itemActivated, this, &LinkChooser::activate);
    connect(m_rideLineEdit, &QLineEdit::textEdited, this, &LinkChooser::takeTyped);
    connect(m_rideLineEdit, &QLineEdit::returnPressed, this, &LinkChooser::link);
    connect(m_roleComboBox, &QComboBox::activated, this, [this] {
        m_answersCheckBox->setChecked(false);
        preview();
    });
    connect(m_answersCheckBox, &QCheckBox::clicked, this, &LinkChooser::preview);
    connect(m_linkButton, &QPushButton::clicked, this, &LinkChooser::link);
}

void LinkChooser::buildLayout()
{
    m_caption->setBuddy(m_list);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("An&other ride"), m_rideLineEdit);
    form->addRow(tr("&Whose phone"), m_roleComboBox);
    auto *line = new QHBoxLayout;
    line->addWidget(m_linkButton);
    line->addStretch();
    auto *linkLayout = new QVBoxLayout(m_linkPart);
    linkLayout->setContentsMargins(0, 0, 0, 0);
    linkLayout->addLayout(form);
    linkLayout->addWidget(m_answersCheckBox);
    linkLayout->addWidget(m_rememberCheckBox);
    linkLayout->addWidget(m_note);
    linkLayout->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_linkPart);
}

bool LinkChooser::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        limitHeight();
    return known;
}

/// Takes no more room than its list has rides for.
void LinkChooser::limitHeight()
{
    const auto *list = static_cast<const SuggestionList *>(m_list);
    const int more = list->wholeHeight() - list->leastHeight();
    const int least = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                    : layout()->totalSizeHint().height();
    setMaximumHeight(least + more);
}

void LinkChooser::setRow(const InboxRow &row)
{
    const bool another = InboxTableModel::keyFor(row) != InboxTableModel::keyFor(m_row);
    m_row = row;
    const bool linkable = PhoneNumber::fromDigits(row.phone) && row.unrouted != UnroutedReason::Loop;
    m_linkPart->setVisible(linkable);
    m_caption->setText(linkable ? tr("Which &ride is it about?")
                                : tr("&Rides on the number that was dialled"));
    m_linkButton->setText(row.kind == InboxKind::Call ? tr("&Link and open a line")
                                                      : tr("&Link and forward"));
    if (another) {
        m_list->clear();
        m_suggestions.clear();
        m_rideLineEdit->clear();
        m_rememberCheckBox->setChecked(false);
        m_answersCheckBox->setChecked(false);
        m_owner = row.name;
        m_linkWaits = false;
        m_finding = false;
        m_typedTimer.stop();
        choose(std::nullopt, {});
    }
    readSuggestions();
}

void LinkChooser::focusRides()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void LinkChooser::activate()
{
    if (!m_linkPart->isHidden())
        link();
    else if (m_ride)
        Q_EMIT rideAsked(m_ride->id);
}

void LinkChooser::readSuggestions()
{
    onResult(this, m_desk.reader.call([row = m_row, now = systemClock()()](Reader &reader) {
        return reader.suggestRides(row, now);
    }),
             [this, key = InboxTableModel::keyFor(m_row)](const Result<QList<RideSuggestion>> &found) {
                 if (!found)
                     m_note->showProblem(found.problem().text);
                 else if (key == InboxTableModel::keyFor(m_row))
                     showSuggestions(*found);
             });
}

void LinkChooser::showSuggestions(const QList<RideSuggestion> &suggestions)
{
    if (suggestions == m_suggestions && m_list->count() > 0)
        return;
    const RideId chosen = m_ride ? m_ride->id : RideId();
    const bool typed = !m_rideLineEdit->text().trimmed().isEmpty();
    m_suggestions = suggestions;
    const QDateTime now = systemClock()();
    int current = suggestions.isEmpty() || typed ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const RideSuggestion &suggestion : suggestions) {
            if (suggestion.ride.id == chosen && !typed)
                current = m_list->count();
            m_list->addItem(suggestedRide(suggestion, now, m_desk.zone) + u'\n' +
                            suggestionReason(suggestion, now));
        }
        m_list->setCurrentRow(current);
    }
    m_list->updateGeometry();
    if (!typed)
        chooseSuggested();
}

void LinkChooser::chooseSuggested()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_suggestions.size()) {
        choose(std::nullopt, {});
        return;
    }
    m_rideLineEdit->clear();
    m_finding = false;
    const RideSuggestion &suggestion = m_suggestions.at(row);
    choose(suggestion.ride, suggestion.role);
}

/// Nothing is chosen any more until it is known which ride is meant.
void LinkChooser::takeTyped()
{
    const bool typed = !m_rideLineEdit->text().trimmed().isEmpty();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(typed ? -1 : 0);
    }
    m_finding = typed;
    m_linkWaits = false;
    if (!typed) {
        m_typedTimer.stop();
        chooseSuggested();
        return;
    }
    choose(std::nullopt, {});
    m_typedTimer.start();
}

void LinkChooser::findTypedRide()
{
    const QString typed = m_rideLineEdit->text().trimmed();
    const RideId id{typed.toLongLong()};
    onResult(this, m_desk.reader.call([id](Reader &reader) { return reader.rideOverview(id); }),
             [this, typed](const Result<std::optional<RideOverview>> &overview) {
                 if (typed != m_rideLineEdit->text().trimmed() || !m_finding)
                     return;
                 m_finding = false;
                 if (overview && *overview) {
                     choose((*overview)->ride, {});
                     return;
                 }
                 m_linkWaits = false;
                 m_note->showProblem(overview ? tr("There is no ride %1.").arg(typed)
                                              : overview.problem().text);
             });
}

void LinkChooser::choose(const std::optional<Ride> &ride, std::optional<Role> role)
{
    const bool another = (ride ? ride->id : RideId()) != (m_ride ? m_ride->id : RideId());
    m_ride = ride;
    m_roleComboBox->setEnabled(ride.has_value());
    m_rememberCheckBox->setEnabled(ride.has_value());
    if (another || !ride) {
        m_roleComboBox->clear();
        m_answersCheckBox->setChecked(false);
        if (ride) {
            m_roleComboBox->addItem(tr("%1, the customer").arg(ride->customer));
            m_roleComboBox->addItem(tr("%1, the driver").arg(ride->driver));
            m_roleComboBox->setCurrentIndex(role == Role::Driver ? 1 : 0);
        }
    }
    if (another)
        Q_EMIT rideChosen(ride ? ride->id : RideId());
    preview();
}

LinkRequest LinkChooser::request() const
{
    return {m_row.unroutedId,
            m_ride ? m_ride->id : RideId(),
            m_roleComboBox->currentIndex() == 1 ? Role::Driver : Role::Customer,
            m_preview ? m_preview->numberId : NumberId(),
            m_rememberCheckBox->isChecked(),
            takesAnswers()};
}

bool LinkChooser::takesAnswers() const
{
    return takesAnswersUnasked(m_owner) || m_answersCheckBox->isChecked() ||
           (m_preview && m_preview->reopens);
}

/// Whose phone it is stands in the fields, and whether that person takes the answers is asked.
void LinkChooser::showOwner()
{
    const Role role = m_roleComboBox->currentIndex() == 1 ? Role::Driver : Role::Customer;
    m_roleComboBox->setItemText(0, tr("%1, the customer").arg(m_ride->customer));
    m_roleComboBox->setItemText(1, tr("%1, the driver").arg(m_ride->driver));
    if (!m_owner.isEmpty())
        m_roleComboBox->setItemText(m_roleComboBox->currentIndex(), ownerText(*m_preview, role));
    m_answersCheckBox->setVisible(!m_owner.isEmpty() && !m_preview->reopens);
    m_answersCheckBox->setText(answersText(*m_preview));
    m_rememberCheckBox->setVisible(m_owner.isEmpty() && m_row.name.isEmpty());
}

void LinkChooser::preview()
{
    m_preview.reset();
    ++m_question;
    m_note->clear();
    m_linkButton->setEnabled(false);
    m_rememberCheckBox->setToolTip(
        m_ride
            ? plainToolTip(tr("It becomes another phone of %1 and gets a line in the next rides")
                               .arg(m_roleComboBox->currentIndex() == 1 ? m_ride->driver : m_ride->customer))
            : QString());
    if (!m_ride || m_linkPart->isHidden())
        return;
    onResult(this, m_desk.dispatcher.call([asked = request()](Dispatcher &dispatcher) {
        return dispatcher.previewLink(asked);
    }),
             [this, question = m_question](const Result<LinkPreview> &preview) {
                 if (question == m_question)
                     showPreview(preview);
             });
}

void LinkChooser::showPreview(const Result<LinkPreview> &preview)
{
    if (!preview) {
        m_linkWaits = false;
        m_note->showProblem(
            spoken(QStringList{preview.problem().text} + preview.problem().details).join(u'\n'));
        return;
    }
    const bool asked = takesAnswers();
    m_owner = preview->owner;
    m_preview = *preview;
    showOwner();
    if (takesAnswersUnasked(m_owner) && !asked) {
        this->preview(); // whether the line is free was not asked yet
        return;
    }
    m_linkButton->setEnabled(true);
    const QString text =
        linkText(*preview, m_row.kind == InboxKind::Call, takesAnswers(), systemClock()(), m_desk.zone);
    if (preview->otherNumber || preview->reopens || (takesAnswers() && !m_owner.isEmpty()))
        m_note->showWarning(text);
    else
        m_note->showHint(text);
    if (std::exchange(m_linkWaits, false))
        link();
}

void LinkChooser::link()
{
    if (!m_preview) {
        m_linkWaits = m_ride.has_value() || m_finding;
        return;
    }
    if (!m_linkButton->isEnabled())
        return;
    m_linkButton->setEnabled(false);
    onResult(this, m_desk.dispatcher.call([asked = request()](Dispatcher &dispatcher) {
        return dispatcher.link(asked);
    }),
             [this, how = *m_preview, redirected = takesAnswers() && !m_preview->reopens,
              question = m_question](const Result<Ride> &ride) {
                 if (ride) {
                     Q_EMIT linked(*ride, how, redirected);
                 } else if (question == m_question) {
                     m_preview.reset();
                     m_note->showProblem(ride.problem().text);
                     m_linkButton->setEnabled(true);
                 }
             });
}

} // namespace birdcar
