"""The page of consolidation: the workbooks of many offices read and checked, then put together in one."""
