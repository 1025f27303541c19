// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/processes/process_service.h"
#include "ui/widgets/layout/card.h"

class QLineEdit;
class QTimeZone;
class QVBoxLayout;

namespace stagewright {

class Button;
class TextLabel;

/// Beside the board: the name and description of the process, its total weight, its versions.
class ProcessPanel : public Card
{
    Q_OBJECT

public:
    explicit ProcessPanel(QWidget* parent = nullptr);

    void showProcess(const Process& process);
    void showVersions(const QList<ProcessVersionInfo>& versions, const Organisation& people,
                      const QTimeZone& zone);
    void setReadOnly(bool readOnly);
    /// Commits what is being typed.
    void commitEditing();
    /// Half-typed text no longer belongs to anything.
    void beginAnew();
    /// Why the next version is saved; may be empty.
    [[nodiscard]] QString comment() const;
    void setComment(const QString& text);

Q_SIGNALS:
    /// Emitted while typing as long as the text is a valid name; an invalid one only when the field is left.
    void nameEntered(const QString& name);
    void descriptionEntered(const QString& text);
    /// A field was left: further typing is a separate step.
    void editLeft();
    void commentTyped(const QString& text);
    void versionsWanted();

private:
    void typeName(const QString& text);
    void commitName();
    void commitDescription();
    void addVersionLine(const QString& text, const QString& objectName, QPalette::ColorRole color);

    QLineEdit* name_;
    QString nameBefore_; ///< as it was before typing began
    QLineEdit* description_;
    TextLabel* stages_;
    TextLabel* actions_;
    TextLabel* weights_;
    TextLabel* weightsHint_;
    QLineEdit* comment_;
    QVBoxLayout* versions_;
    Button* allVersions_;
};

} // namespace stagewright
