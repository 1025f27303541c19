// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stagewright {

class Button;
class IconButton;
class SearchField;
class TextLabel;

/// Below the board: the search for actions, and what can be done with the selected ones.
class BoardBar : public QWidget
{
    Q_OBJECT

public:
    explicit BoardBar(QWidget* parent = nullptr);

    void showSelection(qsizetype count, bool readOnly);
    /// How many actions match, and which match is current (from 1; 0: none yet).
    void showMatches(qsizetype at, qsizetype count);
    [[nodiscard]] QString searched() const;
    /// Takes priority over the selection while somebody searches.
    void focusSearch();
    /// Something can be pasted now.
    void setPastable(bool pastable);
    void setWhole(bool whole);
    void setOptionsBeside(bool beside);
    /// The menu with everything that has no room, under "more".
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchChanged(const QString& text);
    void nextMatchWanted();
    void searchLeft();
    void optionsWanted();
    void weightsWanted();
    void copyWanted();
    void cutWanted();
    void pasteWanted();
    void removeWanted();
    void unselectWanted();
    /// The whole process at once, without the panel beside it.
    void wholeWanted(bool whole);
    /// The options of the action in use, shown beside the board.
    void optionsBesideWanted(bool beside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildSelection();
    void showParts();
    /// What is offered for a selection, the most useful first.
    [[nodiscard]] QList<Button*> offered() const;
    /// Shows the buttons that have room; the others go into the menu.
    void fit();
    void openMore();

    SearchField* search_;
    TextLabel* matches_;
    IconButton* next_;
    QWidget* searching_;
    QWidget* selecting_;
    TextLabel* selected_;
    Button* options_;
    Button* weights_;
    Button* copy_;
    Button* cut_;
    Button* remove_;
    Button* paste_;
    IconButton* more_;
    IconButton* unselect_;
    IconButton* beside_;
    IconButton* whole_;
    bool searchOpen_ = false;
    bool selects_ = false;
    bool readOnly_ = false;
};

} // namespace stagewright
