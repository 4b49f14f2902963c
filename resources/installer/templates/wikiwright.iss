; Inno Setup 6: iscc makes dist\${command}-${version}-windows-x64.exe of the bundle that PyInstaller left.
[Setup]
AppId={{${guid}}
AppName=${name}
AppVersion=${version}
AppVerName=${name} ${version}
AppPublisher=${publisher}
AppPublisherURL=${homepage}
AppCopyright=${copyright}
VersionInfoVersion=${version}
DefaultDirName={autopf}\${name}
DefaultGroupName=${name}
DisableProgramGroupPage=yes
LicenseFile=${bundle}\_internal\resources\licences\GPL-3.0.txt
OutputDir=${output}
OutputBaseFilename=${command}-${version}-windows-x64
SetupIconFile=${icon}
UninstallDisplayIcon={app}\${command}.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "associate"; Description: "{cm:AssocFileExtension,${name},.wikitext}"

[Files]
Source: "${bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\${name}"; Filename: "{app}\${command}.exe"; AppUserModelID: "${app_id}"
Name: "{autodesktop}\${name}"; Filename: "{app}\${command}.exe"; Tasks: desktopicon; AppUserModelID: "${app_id}"

[Registry]
Root: HKA; Subkey: "Software\Classes\${app_id}"; ValueType: string; ValueName: ""; ValueData: "${mime_name}"; Flags: uninsdeletekey; Tasks: associate
Root: HKA; Subkey: "Software\Classes\${app_id}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\${command}.exe,0"; Tasks: associate
Root: HKA; Subkey: "Software\Classes\${app_id}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\${command}.exe"" ""%1"""; Tasks: associate
${associations}

[Run]
Filename: "{app}\${command}.exe"; Description: "{cm:LaunchProgram,${name}}"; Flags: nowait postinstall skipifsilent
