// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/zip_archive.h"

#include <QXmlStreamReader>

namespace stagewright {

/// An XML file of an archive, read from element to element. One with a document type is not sound: no
/// spreadsheet has any, and its entities could make a small file endless.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipEntry> entry);

    /// To the next start of an element, or of one with this name; false at the end or where the file is
    /// damaged.
    [[nodiscard]] bool toElement();
    [[nodiscard]] bool toElement(const QString& wanted);
    /// To the next start of an element or the end of one; QXmlStreamReader::NoToken at the end or on damage.
    [[nodiscard]] QXmlStreamReader::TokenType step();

    [[nodiscard]] QStringView name() const { return xml_.name(); }
    /// Whatever its prefix; empty if it has none.
    [[nodiscard]] QString attribute(const QString& name) const;
    [[nodiscard]] bool flag(const QString& name) const;
    /// All the text of the present element up to its end, without how it is to be spoken. Not more than
    /// `most` units of it are kept.
    [[nodiscard]] QString text(qsizetype most = 0x7FFF'FFFF);

    /// It is there, and no damage has been found so far.
    [[nodiscard]] bool isSound() const { return entry_ && !damaged_ && !isTooLarge(); }
    [[nodiscard]] bool isTooLarge() const { return entry_ && entry_->isTooLarge(); }
    [[nodiscard]] qint64 unpacked() const { return entry_ ? entry_->unpacked() : 0; }
    [[nodiscard]] qint64 fullSize() const { return entry_ ? entry_->fullSize() : 0; }

private:
    std::unique_ptr<ZipEntry> entry_;
    QXmlStreamReader xml_;
    bool damaged_ = false;
};

} // namespace stagewright
