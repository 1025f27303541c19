// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search/search_hit.h"
#include "ui/widgets/window/command.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace stagewright {

class Desk;
class RecentPlaces;
class SearchField;

/// Search and commands behind Ctrl+K: everything in the workspace by what it is known by, in groups, and the
/// commands of the window and its screen. Before the first letter, what was opened last. ">" before the text
/// asks for commands only, "@" for people.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(Desk& desk, const RecentPlaces& recent, QWidget* parent = nullptr);

    void setCommands(const QList<Command>& commands);
    /// Opens over the anchor, as if the anchor unfolded.
    void openAt(QWidget* anchor);
    [[nodiscard]] SearchField* field() const { return field_; }
    [[nodiscard]] QListWidget* list() const { return list_; }
    /// Those that were found, in their order.
    [[nodiscard]] QList<DealId> deals() const;

Q_SIGNALS:
    void chosen(const stagewright::SearchHit& hit);
    /// The whole list of deals with this text was asked for.
    void allDealsWanted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What was typed: which things it asks for, and by which words.
    struct Asked
    {
        bool things = true;
        bool commands = true;
        bool onlyPeople = false;
        QString text;
    };
    [[nodiscard]] static Asked askedBy(const QString& typed);

    void search(const QString& typed);
    void show(const QString& typed, const QList<SearchGroup>& groups);
    void addHeading(const QString& text);
    QListWidgetItem* addRow(const QString& text, const QString& iconName, const QString& detail);
    void addHits(const QList<SearchHit>& hits);
    void addCommands(const Asked& asked);
    void fit();
    void choose();
    /// To the next row from there in this direction that can be chosen.
    void step(int from, int direction);
    /// To the first row of the next or previous group.
    void stepGroup(int direction);

    Desk& desk_;
    const RecentPlaces& recent_;
    QList<Command> commands_;
    QList<SearchHit> hits_; ///< as shown
    SearchField* field_;
    QListWidget* list_;
    QPoint corner_;
    QString shown_;                 ///< the text whose results are shown
    bool choosesWhenShown_ = false; ///< Enter was pressed before they were
    int generation_ = 0;
};

} // namespace stagewright
