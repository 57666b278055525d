.[0].findings[] | [.tenure.id, .others[0].id]
