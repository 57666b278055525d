.[0].totals | [.rows, .persons, .mergedTenures]
