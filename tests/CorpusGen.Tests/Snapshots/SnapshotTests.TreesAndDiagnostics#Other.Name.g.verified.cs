//HintName: Other.Name.g.cs
class Other
{
    const string Text = "“déjà vu” 💬";  
}