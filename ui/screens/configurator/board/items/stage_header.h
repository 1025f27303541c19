// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/screens/configurator/board/items/board_item.h"
#include "ui/widgets/inputs/inline_edit.h"
#include "ui/widgets/theme/theme.h"

#include <QPointer>

namespace stagewright {

class IconButton;

/// The head of a stage's column: its colour, name and hint, and its share of the probability.
class StageHeader : public BoardItem
{
    Q_OBJECT

public:
    explicit StageHeader(QWidget* parent);

    /// `place` is the stage's index in the process, which determines its colour.
    void showStage(const Stage& stage, qint64 weight, qint64 totalWeight, int place);
    [[nodiscard]] const QString& name() const { return name_; }
    [[nodiscard]] QString share() const { return share_; }

    void editName();
    void editHint();
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// The height it needs while it is above actions that were scrolled below it: its name, but no hint.
    [[nodiscard]] int leastHeightForWidth(int width) const;

Q_SIGNALS:
    void nameEntered(const QString& name);
    void hintEntered(const QString& hint);
    void nextFieldWanted();
    /// Editing has ended: the next change is a separate step.
    void editLeft();

protected:
    void startRename() override { editName(); }
    void modeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int leftEdge() const;
    [[nodiscard]] int nameWidth(int width) const;
    [[nodiscard]] const QStringList& nameLines(int width) const;
    [[nodiscard]] int nameHeight(int width) const;
    [[nodiscard]] QStringList hintLines(int width) const;
    [[nodiscard]] QRect hintRect() const;
    void nameLeft(InlineEdit::Leave how, const QString& text);
    void hintLeft(InlineEdit::Leave how, const QString& text);
    void placeEdits();
    /// The column moves down as the typed text gets longer.
    void giveEditRoom();

    /// Breaking a text into lines is expensive, and it is needed at every edit of the board.
    class Wrapped
    {
    public:
        const QStringList& of(const QString& text, int width, TextStyle style);

    private:
        QString text_;
        int width_ = -1;
        QStringList lines_;
    };

    QString name_;
    QString hint_;
    QString before_; ///< the edited text as it was before
    mutable Wrapped names_;
    mutable Wrapped hints_;
    QString share_;
    int place_ = -1;
    int idleDays_ = 0;
    IconButton* remove_;
    QPointer<InlineEdit> nameEdit_;
    QPointer<InlineEdit> hintEdit_;
};

} // namespace stagewright
