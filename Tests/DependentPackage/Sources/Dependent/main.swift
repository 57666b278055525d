print("dependent")
