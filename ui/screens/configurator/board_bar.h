// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stagewright {

class Button;
class IconButton;
class SearchField;
class TextLabel;

/// Below the board: the search for an action, and what can be done with those that are selected.
class BoardBar : public QWidget
{
    Q_OBJECT

public:
    explicit BoardBar(QWidget* parent = nullptr);

    void showSelection(qsizetype count, bool readOnly);
    /// How many actions match, and which of them the person is at (from 1; 0: none yet).
    void showMatches(qsizetype at, qsizetype count);
    [[nodiscard]] QString searched() const;
    /// In front of the selection, as long as somebody searches.
    void focusSearch();
    /// Something can be pasted now.
    void setPastable(bool pastable);
    void setWhole(bool whole);
    void setOptionsBeside(bool beside);
    /// With all that has no room under "more".
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
    /// The whole process side by side, without the panel beside it.
    void wholeWanted(bool whole);
    /// The options of the action in use, beside the board.
    void optionsBesideWanted(bool beside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildSelection();
    void showParts();
    /// What is offered for a selection now, the most wanted first.
    [[nodiscard]] QList<Button*> offered() const;
    /// The buttons that have room; the others go into the menu.
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
