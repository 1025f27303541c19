// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QFrame>
#include <QKeySequence>

#include <functional>

class QListWidget;

namespace stagewright {

class Desk;
class SearchField;

/// A command that the search offers besides opening a deal.
struct Command
{
    QString text;
    QString iconName;
    QKeySequence shortcut;
    std::function<void()> run;
};

/// Search and commands behind Ctrl+K: deals by the name of the deal, company or person, and commands.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(Desk& desk, QWidget* parent = nullptr);

    void setCommands(const QList<Command>& commands);
    /// Opens over the anchor, as if the anchor unfolded.
    void openAt(QWidget* anchor);
    [[nodiscard]] SearchField* field() const { return field_; }
    [[nodiscard]] QListWidget* list() const { return list_; }
    /// Those that were found, in their order.
    [[nodiscard]] QList<DealId> deals() const;

Q_SIGNALS:
    void dealChosen(stagewright::DealId deal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& text);
    void show(const QString& text, const QList<DealRow>& deals);
    void choose();
    void step(int direction);
    [[nodiscard]] QString subtitle(const DealRow& deal) const;

    Desk& desk_;
    QList<Command> commands_;
    SearchField* field_;
    QListWidget* list_;
    int generation_ = 0;
};

} // namespace stagewright
