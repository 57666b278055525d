.[0].readings[] | [.]
