.[0].ends[] | [.id]
