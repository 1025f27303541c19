// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"

#include <QWidget>

class QMenu;

namespace stagewright {

class Button;
class Desk;

/// The chips above the board: whose deals, from which source, and when they are expected to close.
class BoardFilter : public QWidget
{
    Q_OBJECT

public:
    enum class Whose { Everybody, Mine, MyTeam, Team };
    enum class Closing { Any, Overdue, ThisMonth, ThisQuarter, NextQuarter, ThisYear };
    struct Choice
    {
        Whose whose = Whose::Everybody;
        TeamId team = {}; ///< only used if `whose` is Team
        std::optional<SourceId> source = {};
        Closing closing = Closing::Any;
        friend bool operator==(const Choice&, const Choice&) = default;
    };

    explicit BoardFilter(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] const Choice& choice() const { return choice_; }
    void setChoice(const Choice& choice);
    [[nodiscard]] bool isEmpty() const { return choice_ == Choice(); }
    [[nodiscard]] DealQuery query() const;
    /// For when names, or the acting person, may have changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void fillWhose(QMenu& menu);
    void fillSources(QMenu& menu);
    void fillClosing(QMenu& menu);
    [[nodiscard]] bool hasTeam() const;
    [[nodiscard]] QString everybodyText() const;
    [[nodiscard]] QString whoseText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] static QString closingText(Closing closing);
    Button* addButton(const QString& name, const QString& iconName, const QString& label);

    const Desk& desk_;
    Choice choice_;
    Button* whose_;
    Button* source_;
    Button* closing_;
};

/// First and last day of the period; an invalid day does not filter.
[[nodiscard]] std::pair<QDate, QDate> closingDays(BoardFilter::Closing closing, QDate today);

} // namespace stagewright
