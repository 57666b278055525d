print("gensek")
