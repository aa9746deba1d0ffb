"""The workbooks of many offices read, checked and put together into one."""
