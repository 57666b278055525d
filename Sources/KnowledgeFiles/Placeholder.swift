// KnowledgeFiles
