// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/checking/derived_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/stores/search/search_index.h"

namespace stagewright {

DerivedStore::DerivedStore(Connection& connection)
    : connection_(connection),
      deal_(connection, "UPDATE deal SET folded_name = ? WHERE id = ?"),
      company_(connection, "UPDATE company SET folded_name = ? WHERE id = ?"),
      person_(connection, "UPDATE person SET folded_name = ? WHERE id = ?")
{}

void DerivedStore::clear()
{
    connection_.run("DELETE FROM deal_total");
    SearchIndex(connection_).clear();
}

} // namespace stagewright
