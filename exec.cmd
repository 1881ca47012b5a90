@rem npm start says "exec node ..." so that sh becomes Node and npm's signals reach it; cmd.exe finds this file.
@%*
