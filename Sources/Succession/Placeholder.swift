// Succession
