// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

/// SQLite says that a file is in use with locks that end as soon as this program closes any descriptor of the
/// file, whoever opened it: a file dialog that looks what kind of file it is, an attachment that is read.
/// Another program would then take itself for the last one, clear the log away, and what is stored afterwards
/// would be lost (https://www.sqlite.org/howtocorrupt.html, section 2.2). From here on SQLite takes locks of
/// the open file description instead, which end with nothing but their own, for all connections of the
/// program. Once is enough. Only Linux has them; elsewhere nothing changes.
void keepFileLocks();

} // namespace stagewright
